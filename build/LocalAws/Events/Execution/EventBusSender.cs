using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events.Execution;

/// <summary>
/// Hands an event on to another bus of the account, in this or another region (EventBridge User Guide, "Sending and receiving events between
/// AWS Regions"): it stays the event that it is, and its region the one that it happened in. Rules there see it; services, which have seen it where it
/// happened, do not.
/// </summary>
internal sealed class EventBusSender(RuleStore rules, RuleMatcher matcher, StateStore store, TargetRoles roles) : ITargetSender
{
    public string Service => "events";

    /// <exception cref="AwsException">ValidationException.</exception>
    public void Check(Target target)
    {
        TargetRoles.Check(target);
        if (target.Input is not null || target.InputPath is not null || target.InputTransformer is not null)
            throw EventsErrors.Invalid($"Input, InputPath and InputTransformer are not supported for target {target.Id}: an event bus takes events whole.");
    }

    /// <exception cref="AwsException">ResourceNotFoundException: no such bus. AccessDenied: the role may not.</exception>
    public Task SendAsync(Target target, string input, CallContext call)
    {
        var arn = Arn.Parse(target.Arn);
        var scope = new Scope(arn.AccountId, arn.Region);
        var bus = rules.Bus(scope, target.Arn);
        roles.Demand(target, "events:PutEvents", target.Arn, call);
        var happened = JsonNode.Parse(input)!;
        var handedOn = new AwsEvent(
            new Scope((string)happened["account"]!, (string)happened["region"]!), (string)happened["source"]!, (string)happened["detail-type"]!,
            DateTimeOffset.Parse((string)happened["time"]!, CultureInfo.InvariantCulture), [.. happened["resources"]!.AsArray().Select(each => (string)each!)], (JsonObject)happened["detail"]!.DeepClone())
        {
            Id = (string)happened["id"]!, Bus = bus.Name, HandedTo = scope,
        };
        store.Transaction(() => matcher.Record(handedOn));
        return Task.CompletedTask;
    }
}
