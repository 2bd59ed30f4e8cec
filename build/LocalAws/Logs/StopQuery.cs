using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Execution;

namespace LocalAws.Logs;

/// <summary>Which query.</summary>
public sealed record StopQueryRequest(string QueryId);

/// <summary>True when the query was stopped.</summary>
public sealed record StopQueryResponse(bool Success);

internal sealed class StopQuery(StateStore store, QueryStore queries, QueryRunner runner) : Operation<StopQueryRequest, StopQueryResponse>(store)
{
    private readonly StateStore store = store;

    protected override StopQueryResponse Handle(StopQueryRequest request, CallContext call)
    {
        if (queries.Get(call.Scope, request.QueryId) is { IsRunning: false } ended)
            throw LogsErrors.InvalidParameter($"Query {ended.Id} is not running: it is {ended.Status}.");
        store.AfterCommit(() => runner.Stop(request.QueryId));
        return new(queries.Change(call.Scope, request.QueryId, query => query with { Status = "Cancelled" }));
    }
}
