using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>ARNs of reports.</summary>
public sealed record BatchGetReportsRequest(IReadOnlyList<string> ReportArns);

/// <summary>The reports that are there, and the ARNs of those that are not.</summary>
public sealed record BatchGetReportsResponse(IReadOnlyList<Report> Reports, IReadOnlyList<string> ReportsNotFound);

internal sealed class BatchGetReports(StateStore store, CodeBuildStore codeBuild) : Operation<BatchGetReportsRequest, BatchGetReportsResponse>(store)
{
    protected override BatchGetReportsResponse Handle(BatchGetReportsRequest request, CallContext call)
    {
        var found = request.ReportArns.Distinct().Select(arn => (arn, report: codeBuild.Reports.Find(call.Scope, arn)?.Report)).ToList();
        return new([.. found.Select(each => each.report).OfType<Report>()], [.. found.Where(each => each.report is null).Select(each => each.arn)]);
    }
}
