using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>In which order.</summary>
public sealed record ListSharedReportGroupsRequest(string? SortBy, string? SortOrder, int? MaxResults, string? NextToken);

/// <summary>An empty page.</summary>
public sealed record ListSharedReportGroupsResponse(IReadOnlyList<string> ReportGroups);

/// <summary>Lists report groups that other accounts share with this one: there is no other account.</summary>
internal sealed class ListSharedReportGroups(StateStore store) : Operation<ListSharedReportGroupsRequest, ListSharedReportGroupsResponse>(store)
{
    protected override ListSharedReportGroupsResponse Handle(ListSharedReportGroupsRequest request, CallContext call) => new([]);
}
