using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Logs.Execution;
using LocalAws.Logs.Insights;

namespace LocalAws.Logs;

/// <summary>A query of the events of groups between two times, in seconds since 1970; both seconds are in it.</summary>
public sealed record StartQueryRequest(
    string? QueryLanguage,
    string? LogGroupName,
    IReadOnlyList<string>? LogGroupNames,
    IReadOnlyList<string>? LogGroupIdentifiers,
    long StartTime,
    long EndTime,
    string QueryString,
    int? Limit
);

/// <summary>What GetQueryResults takes.</summary>
public sealed record StartQueryResponse(string QueryId);

internal sealed class StartQuery(StateStore store, LogsStore logs, QueryStore queries, QueryRunner runner) : Operation<StartQueryRequest, StartQueryResponse>(store)
{
    /// <summary>Groups of a query, and queries at once (CloudWatch Logs quotas).</summary>
    private const int MostGroups = 50;
    private const int MostAtOnce = 100;
    private const int UsualRows = 10_000;
    private readonly StateStore store = store;

    protected override StartQueryResponse Handle(StartQueryRequest request, CallContext call)
    {
        LogsErrors.RefuseLanguage(request.QueryLanguage);
        var groups = Groups(request, call.Scope);
        if (request.StartTime < 0 || request.EndTime < request.StartTime || request.EndTime > DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            throw LogsErrors.InvalidParameter("The start time of a query must not be behind its end time; both are seconds since 1970.");
        var parsed = QueryParser.Parse(request.QueryString);
        if (queries.Queries.List(call.Scope).Count(each => each.IsRunning) >= MostAtOnce)
            throw LogsErrors.LimitExceeded();
        var rows = request.Limit ?? (parsed.Commands.Any(command => command is QueryCommand.Limit) ? int.MaxValue : UsualRows);
        var query = new StoredQuery(
            Ids.Uuid(), request.QueryString, groups, request.StartTime * 1000, (request.EndTime + 1) * 1000, rows, "Scheduled", call.Now.ToUnixTimeMilliseconds(), call.Principal);
        queries.Add(call.Scope, query);
        store.AfterCommit(() => runner.Start(call.Scope, query.Id));
        return new(query.Id);
    }

    private List<string> Groups(StartQueryRequest request, Scope scope)
    {
        IReadOnlyList<string>?[] given = [request.LogGroupName is { } one ? [one] : null, request.LogGroupNames, request.LogGroupIdentifiers];
        if (given.OfType<IReadOnlyList<string>>().ToList() is not [{ Count: > 0 } names])
            throw LogsErrors.InvalidParameter("Specify exactly one of logGroupName, logGroupNames and logGroupIdentifiers.");
        if (names.Count > MostGroups)
            throw LogsErrors.InvalidParameter($"A query reads {MostGroups} log groups at most.");
        return [.. names.Select(name => logs.Group(scope, null, name).Name).Distinct()];
    }
}
