using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Names the group.</summary>
public sealed record DeleteLogGroupRequest(string LogGroupName);

/// <summary>Deletes a group with its streams and events.</summary>
internal sealed class DeleteLogGroup(StateStore store, LogsStore logs, EventFile events) : Operation<DeleteLogGroupRequest, Unit>(store)
{
    protected override Unit Handle(DeleteLogGroupRequest request, CallContext call)
    {
        if (logs.Group(call.Scope, request.LogGroupName).DeletionProtectionEnabled)
            throw LogsErrors.Protected(request.LogGroupName);
        foreach (var stream in logs.StreamsOf(call.Scope, request.LogGroupName))
        {
            logs.Streams.Remove(call.Scope, LogsStore.Key(stream.Group, stream.Name));
            events.Remove(stream.Id);
        }
        foreach (var filter in logs.MetricFiltersOf(call.Scope, request.LogGroupName))
            logs.MetricFilters.Remove(call.Scope, LogsStore.Key(filter.Group, filter.Name));
        foreach (var subscription in logs.SubscriptionsOf(call.Scope, request.LogGroupName))
            logs.Subscriptions.Remove(call.Scope, LogsStore.Key(subscription.Group, subscription.Name));
        logs.Groups.Remove(call.Scope, request.LogGroupName);
        return Unit.Value;
    }
}
