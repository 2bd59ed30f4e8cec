using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Execution;
using LocalAws.Logs.Patterns;

namespace LocalAws.Logs;

/// <summary>A filter of a group, made or changed, and where its events go.</summary>
public sealed record PutSubscriptionFilterRequest(
    string LogGroupName, string FilterName, string FilterPattern, string DestinationArn, string? RoleArn, string? Distribution, bool? ApplyOnTransformedLogs,
    string? FieldSelectionCriteria, IReadOnlyList<string>? EmitSystemFields);

/// <summary>Sends events of a group that come from now on to a function: each batch as one invocation.</summary>
internal sealed class PutSubscriptionFilter(StateStore store, LogsStore logs, Destinations destinations) : Operation<PutSubscriptionFilterRequest, Unit>(store)
{
    private const int Limit = 2;

    protected override Unit Handle(PutSubscriptionFilterRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName);
        LogsErrors.RefuseTransformed(request.ApplyOnTransformedLogs, request.FieldSelectionCriteria, request.EmitSystemFields);
        FilterPattern.Parse(request.FilterPattern);
        if (!Arn.TryParse(request.DestinationArn, out var arn))
            throw LogsErrors.InvalidParameter($"destinationArn is no ARN: {request.DestinationArn}");
        var destination = (arn.Service == "lambda" ? destinations.KindOf(arn) : null) ?? throw LogsErrors.InvalidParameter($"LocalAws sends log events to functions of Lambda; {arn.Service} is not there: {request.DestinationArn}");
        if (arn.Resource.Split(':') is ["function", var function, ..] && group.Name == $"/aws/lambda/{function}")
            throw LogsErrors.InvalidParameter($"The function {function} writes its own log to {group.Name}: it would be invoked for what it logs, for ever.");
        try
        {
            destination.Demand(call.Scope, request.DestinationArn, Subscriptions.SenderOf(call.Scope, group.Name));
        }
        catch (AwsException)
        {
            throw LogsErrors.CannotInvoke();
        }
        var present = logs.SubscriptionsOf(call.Scope, group.Name);
        if (present.Count >= Limit && present.All(each => each.Name != request.FilterName))
            throw LogsErrors.LimitExceeded();
        logs.Subscriptions.Put(
            call.Scope, LogsStore.Key(group.Name, request.FilterName),
            new StoredSubscription(
                group.Name, request.FilterName, request.FilterPattern, request.DestinationArn, request.Distribution ?? "ByLogStream", call.Now.ToUnixTimeMilliseconds()));
        return Unit.Value;
    }
}
