using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>A filter of a group.</summary>
public sealed record DeleteSubscriptionFilterRequest(string LogGroupName, string FilterName);

internal sealed class DeleteSubscriptionFilter(StateStore store, LogsStore logs) : Operation<DeleteSubscriptionFilterRequest, Unit>(store)
{
    protected override Unit Handle(DeleteSubscriptionFilterRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName);
        return logs.Subscriptions.Remove(call.Scope, LogsStore.Key(group.Name, request.FilterName)) ? Unit.Value : throw LogsErrors.FilterNotFound("subscription");
    }
}
