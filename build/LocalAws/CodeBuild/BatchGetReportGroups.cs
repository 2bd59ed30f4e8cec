using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>ARNs of report groups.</summary>
public sealed record BatchGetReportGroupsRequest(IReadOnlyList<string> ReportGroupArns);

/// <summary>The groups that are there, and the ARNs of those that are not.</summary>
public sealed record BatchGetReportGroupsResponse(IReadOnlyList<ReportGroup> ReportGroups, IReadOnlyList<string> ReportGroupsNotFound);

internal sealed class BatchGetReportGroups(StateStore store, CodeBuildStore codeBuild)
    : Operation<BatchGetReportGroupsRequest, BatchGetReportGroupsResponse>(store)
{
    protected override BatchGetReportGroupsResponse Handle(BatchGetReportGroupsRequest request, CallContext call)
    {
        var found = request.ReportGroupArns.Distinct().Select(arn => (arn, group: codeBuild.ReportGroups.Find(call.Scope, arn))).ToList();
        return new([.. found.Select(each => each.group).OfType<ReportGroup>()], [.. found.Where(each => each.group is null).Select(each => each.arn)]);
    }
}
