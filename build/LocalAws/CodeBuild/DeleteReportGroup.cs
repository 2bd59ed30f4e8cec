using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Names the group; one with reports is deleted only together with them.</summary>
public sealed record DeleteReportGroupRequest(string Arn, bool? DeleteReports);

internal sealed class DeleteReportGroup(StateStore store, CodeBuildStore codeBuild) : Operation<DeleteReportGroupRequest, Unit>(store)
{
    protected override Unit Handle(DeleteReportGroupRequest request, CallContext call)
    {
        var reports = codeBuild.Reports.List(call.Scope, request.Arn.Replace(":report-group/", ":report/", StringComparison.Ordinal) + ":");
        if (reports.Count > 0 && request.DeleteReports is not true)
            throw CodeBuildErrors.InvalidInput($"Report group {request.Arn} has {reports.Count} reports: delete them first, or set deleteReports");
        foreach (var stored in reports)
            codeBuild.Reports.Remove(call.Scope, stored.Report.Arn!);
        codeBuild.ReportGroups.Remove(call.Scope, request.Arn);
        return Unit.Value;
    }
}
