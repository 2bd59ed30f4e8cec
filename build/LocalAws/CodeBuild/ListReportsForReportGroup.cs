using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Which reports of a group, in which order; the newest come first when nothing is said.</summary>
public sealed record ListReportsForReportGroupRequest(string ReportGroupArn, string? NextToken, string? SortOrder, int? MaxResults, ReportFilter? Filter);

/// <summary>A page of ARNs.</summary>
public sealed record ListReportsForReportGroupResponse(string? NextToken, IReadOnlyList<string> Reports);

internal sealed class ListReportsForReportGroup(StateStore store, CodeBuildStore codeBuild)
    : Operation<ListReportsForReportGroupRequest, ListReportsForReportGroupResponse>(store)
{
    protected override ListReportsForReportGroupResponse Handle(ListReportsForReportGroupRequest request, CallContext call)
    {
        var group = codeBuild.ReportGroups.Get(call.Scope, request.ReportGroupArn, () => CodeBuildErrors.ReportGroupNotFound(request.ReportGroupArn));
        var reports = codeBuild
            .Reports.List(call.Scope)
            .Select(stored => stored.Report)
            .Where(report => report.ReportGroupArn == group.Arn && (request.Filter?.Status is not { } status || report.Status == status));
        var (arns, next) = IdPages.Page(
            reports,
            report => report.Arn!,
            report => report.Created,
            request.SortOrder ?? "DESCENDING",
            request.NextToken,
            request.MaxResults
        );
        return new(next, arns);
    }
}
