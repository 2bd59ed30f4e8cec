using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Which queries: of a group, in a state; all when nothing is said.</summary>
public sealed record DescribeQueriesRequest(string? LogGroupName, string? Status, int? MaxResults, string? NextToken, string? QueryLanguage);

/// <summary>A page of queries, the newest first.</summary>
public sealed record DescribeQueriesResponse(IReadOnlyList<QueryInfo> Queries, string? NextToken);

/// <summary>A query; its duration is in milliseconds.</summary>
public sealed record QueryInfo(
    string QueryLanguage, string QueryId, string QueryString, string Status, long CreateTime, string LogGroupName, long? QueryDuration, double BytesScanned, string UserIdentity);

internal sealed class DescribeQueries(StateStore store, QueryStore queries) : Operation<DescribeQueriesRequest, DescribeQueriesResponse>(store)
{
    private const int Usual = 1000;

    protected override DescribeQueriesResponse Handle(DescribeQueriesRequest request, CallContext call)
    {
        var wanted = request.QueryLanguage is null or "CWLI" ? queries.Queries.List(call.Scope) : [];
        var found = wanted.Where(each => request.LogGroupName is not { } group || each.Groups.Contains(group))
            .Where(each => request.Status is not { } status || each.Status == status)
            .OrderBy(Place, StringComparer.Ordinal);
        var (page, next) = Paging.Page(found, Place, request.NextToken, request.MaxResults ?? Usual, LogsErrors.InvalidToken);
        return new([.. page.Select(Info)], next);
    }

    private static string Place(StoredQuery query) => $"{long.MaxValue - query.CreateTime:D19}{query.Id}";

    private static QueryInfo Info(StoredQuery query) =>
        new("CWLI", query.Id, query.Text, query.Status, query.CreateTime, query.Groups[0], query.Duration, query.BytesScanned, query.Principal);
}
