using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Which reports, in which order; the newest come first when nothing is said.</summary>
public sealed record ListReportsRequest(string? SortOrder, string? NextToken, int? MaxResults, ReportFilter? Filter);

/// <summary>A page of ARNs.</summary>
public sealed record ListReportsResponse(string? NextToken, IReadOnlyList<string> Reports);

/// <summary>Reports of one status.</summary>
public sealed record ReportFilter(string? Status);

internal sealed class ListReports(StateStore store, CodeBuildStore codeBuild) : Operation<ListReportsRequest, ListReportsResponse>(store)
{
    protected override ListReportsResponse Handle(ListReportsRequest request, CallContext call)
    {
        var reports = codeBuild
            .Reports.List(call.Scope)
            .Select(stored => stored.Report)
            .Where(report => request.Filter?.Status is not { } status || report.Status == status);
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
