using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>In which order.</summary>
/// <param name="SortBy">NAME, CREATED_TIME or LAST_MODIFIED_TIME.</param>
public sealed record ListReportGroupsRequest(string? SortOrder, string? SortBy, string? NextToken, int? MaxResults);

/// <summary>A page of ARNs.</summary>
public sealed record ListReportGroupsResponse(string? NextToken, IReadOnlyList<string> ReportGroups);

internal sealed class ListReportGroups(StateStore store, CodeBuildStore codeBuild) : Operation<ListReportGroupsRequest, ListReportGroupsResponse>(store)
{
    protected override ListReportGroupsResponse Handle(ListReportGroupsRequest request, CallContext call)
    {
        var (arns, next) = IdPages.Page(
            codeBuild.ReportGroups.List(call.Scope),
            group => group.Arn!,
            group =>
                request.SortBy switch
                {
                    "CREATED_TIME" => group.Created,
                    "LAST_MODIFIED_TIME" => group.LastModified,
                    _ => null,
                },
            request.SortOrder ?? "ASCENDING",
            request.NextToken,
            request.MaxResults
        );
        return new(next, arns);
    }
}
