using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;
using LocalAws.Ssm.Execution;

namespace LocalAws.Ssm;

/// <summary>Of which instance.</summary>
public sealed record DescribeInstanceAssociationsStatusRequest(string InstanceId, int? MaxResults, string? NextToken);

/// <summary>A page of the associations that ran on it.</summary>
public sealed record DescribeInstanceAssociationsStatusResult(IReadOnlyList<InstanceAssociationStatusInfo> InstanceAssociationStatusInfos, string? NextToken);

/// <summary>How an association went last on the instance.</summary>
public sealed record InstanceAssociationStatusInfo(
    string AssociationId, string Name, string DocumentVersion, string AssociationVersion, string InstanceId, DateTimeOffset? ExecutionDate, string Status, string DetailedStatus,
    string ExecutionSummary, string? ErrorCode, string? AssociationName);

internal sealed class DescribeInstanceAssociationsStatus(StateStore store, AssociationStore associations, AssociationReport report, ManagedInstances instances)
    : Operation<DescribeInstanceAssociationsStatusRequest, DescribeInstanceAssociationsStatusResult>(store)
{
    private const int Usual = 50;

    protected override DescribeInstanceAssociationsStatusResult Handle(DescribeInstanceAssociationsStatusRequest request, CallContext call)
    {
        instances.Demand(call.Scope, request.InstanceId);
        var found = associations.List(call.Scope).SelectMany(association => report.LatestOfInstances(call.Scope, association)
            .Where(each => each.Invocation.InstanceId == request.InstanceId).Select(each => Shown(association, each.Execution, each.Invocation)));
        var (page, next) = Paging.Page(found, each => each.AssociationId, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new(page, next);
    }

    private static InstanceAssociationStatusInfo Shown(StoredAssociation association, StoredExecution run, StoredInvocation target)
    {
        var (status, version) = (AssociationReport.StatusOf(target), AssociationText.Find(association, AssociationText.Number(run.Version))!);
        var (processed, success, failed) = status switch { AssociationReport.Success => (1, 1, 0), AssociationReport.Failed => (1, 0, 1), _ => (0, 0, 0) };
        return new(
            association.Id, version.Document, version.DocumentVersion ?? "$DEFAULT", AssociationText.Number(run.Version), target.InstanceId, target.Ended ?? target.Started, status,
            target.StatusDetails, $"{processed} out of 1 plugin processed, {success} success, {failed} failed, 0 timedout, 0 skipped.", failed > 0 ? target.StatusDetails.Split(' ')[0] : null,
            version.Name);
    }
}
