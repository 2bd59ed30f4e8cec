using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Logs;

/// <summary>Which saved queries.</summary>
public sealed record DescribeQueryDefinitionsRequest(string? QueryLanguage, string? QueryDefinitionNamePrefix, int? MaxResults, string? NextToken);

/// <summary>A page of saved queries in the order of their names.</summary>
public sealed record DescribeQueryDefinitionsResponse(IReadOnlyList<QueryDefinition> QueryDefinitions, string? NextToken);

/// <summary>A saved query.</summary>
public sealed record QueryDefinition(
    string QueryLanguage, string QueryDefinitionId, string Name, string QueryString, long LastModified, IReadOnlyList<string> LogGroupNames, IReadOnlyList<QueryParameter>? Parameters);

internal sealed class DescribeQueryDefinitions(StateStore store, QueryStore queries) : Operation<DescribeQueryDefinitionsRequest, DescribeQueryDefinitionsResponse>(store)
{
    private const int Usual = 1000;

    protected override DescribeQueryDefinitionsResponse Handle(DescribeQueryDefinitionsRequest request, CallContext call)
    {
        var all = request.QueryLanguage is null or "CWLI" ? queries.Definitions.List(call.Scope) : [];
        var found = all.Where(each => each.Name.StartsWith(request.QueryDefinitionNamePrefix ?? "", StringComparison.Ordinal)).OrderBy(each => each.Name, StringComparer.Ordinal);
        var (page, next) = Paging.Page(found, each => each.Name, request.NextToken, request.MaxResults ?? Usual, LogsErrors.InvalidToken);
        return new([.. page.Select(Shown)], next);
    }

    private static QueryDefinition Shown(StoredQueryDefinition each) =>
        new("CWLI", each.Id, each.Name, each.Text, each.LastModified, each.Groups, each.Parameters.Count > 0 ? each.Parameters : null);
}
