using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Iam;
using LocalAws.Iam.Policies;
using LocalAws.Kernel;

namespace LocalAws.Events.Execution;

/// <summary>
/// Hands an event on to another bus of the account, in this or another region (EventBridge User Guide, "Sending and receiving events between
/// AWS Regions"): it stays the event that it is, and its region the one that it happened in.
/// </summary>
internal sealed class EventBusSender(RuleStore rules, RoleResolver roles, HandedOnEvents handedOn) : ITargetSender
{
    private const string Caller = "events.amazonaws.com";

    public string Service => "events";

    /// <exception cref="AwsException">ValidationException.</exception>
    public void Check(Target target)
    {
        if (target.RoleArn is null)
            throw EventsErrors.Invalid($"RoleArn is required for target {target.Id}: an event bus is written to in a role's name.");
        if (target.Input is not null || target.InputPath is not null || target.InputTransformer is not null)
            throw EventsErrors.Invalid($"Input, InputPath and InputTransformer are not supported for target {target.Id}: an event bus takes events whole.");
    }

    /// <exception cref="AwsException">ResourceNotFoundException: no such bus. AccessDenied: the role may not.</exception>
    public Task SendAsync(Target target, string input, CallContext call)
    {
        var arn = Arn.Parse(target.Arn);
        var scope = new Scope(arn.AccountId, arn.Region);
        var bus = rules.Bus(scope, target.Arn);
        Demand(target, call);
        var happened = JsonNode.Parse(input)!;
        handedOn.Bus.Publish(new AwsEvent(
            new Scope((string)happened["account"]!, (string)happened["region"]!), (string)happened["source"]!, (string)happened["detail-type"]!,
            DateTimeOffset.Parse((string)happened["time"]!, CultureInfo.InvariantCulture), [.. happened["resources"]!.AsArray().Select(each => (string)each!)], (JsonObject)happened["detail"]!.DeepClone())
        {
            Id = (string)happened["id"]!, Bus = bus.Name, HandedTo = scope,
        });
        return Task.CompletedTask;
    }

    private void Demand(Target target, CallContext call)
    {
        var context = PolicyRequest.ContextOf(("aws:SourceAccount", call.AccountId), ("aws:SourceArn", call.SourceArn));
        if (roles.Resolve(target.RoleArn!, Caller, context) is not RoleResolution.Assumable)
            throw new AwsException("AccessDenied", $"{Caller} is not authorized to assume {target.RoleArn}");
        var request = new PolicyRequest("events:PutEvents", target.Arn) { Principal = target.RoleArn! };
        if (!roles.Decide(roles.Find(target.RoleArn!)!, request).IsAllowed)
            throw new AwsException("AccessDenied", $"{target.RoleArn} is not authorized to perform: events:PutEvents on resource: {target.Arn}");
    }
}
