using System.Globalization;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Which query, and which page of its result.</summary>
public sealed record GetQueryResultsRequest(string QueryId, string? NextToken, int? MaxItems);

/// <summary>A page of the result, and how far the query is: its rows are there when its status is Complete.</summary>
public sealed record GetQueryResultsResponse(
    string QueryLanguage, IReadOnlyList<IReadOnlyList<ResultField>> Results, QueryStatistics Statistics, string Status, string? NextToken);

/// <summary>A field of a row.</summary>
public sealed record ResultField(string Field, string Value);

/// <summary>What a query read: nothing is skipped or estimated here.</summary>
public sealed record QueryStatistics(
    double RecordsMatched, double RecordsScanned, double EstimatedRecordsSkipped, double BytesScanned, double EstimatedBytesSkipped, double LogGroupsScanned);

internal sealed class GetQueryResults(StateStore store, QueryStore queries) : Operation<GetQueryResultsRequest, GetQueryResultsResponse>(store)
{
    private const int MostItems = 10_000;

    protected override GetQueryResultsResponse Handle(GetQueryResultsRequest request, CallContext call)
    {
        var query = queries.Get(call.Scope, request.QueryId);
        var skip = 0;
        if (request.NextToken is { } token && !int.TryParse(Paging.Read(token), NumberStyles.None, CultureInfo.InvariantCulture, out skip))
            throw LogsErrors.InvalidToken();
        var count = request.MaxItems is > 0 and var wanted ? wanted : MostItems;
        var rows = query.Status == "Complete" ? queries.Rows(call.Scope, query.Id, skip, count) : [];
        var next = skip + rows.Count < query.Rows && rows.Count > 0 ? Paging.Write((skip + rows.Count).ToString(CultureInfo.InvariantCulture)) : null;
        return new("CWLI", rows, new(query.Matched, query.Scanned, 0, query.BytesScanned, 0, query.Groups.Count), query.Status, next);
    }
}
