using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>A filter of a group.</summary>
public sealed record DeleteMetricFilterRequest(string LogGroupName, string FilterName);

internal sealed class DeleteMetricFilter(StateStore store, LogsStore logs) : Operation<DeleteMetricFilterRequest, Unit>(store)
{
    protected override Unit Handle(DeleteMetricFilterRequest request, CallContext call)
    {
        var group = logs.Group(call.Scope, request.LogGroupName);
        return logs.MetricFilters.Remove(call.Scope, LogsStore.Key(group.Name, request.FilterName)) ? Unit.Value : throw LogsErrors.FilterNotFound("metric");
    }
}
