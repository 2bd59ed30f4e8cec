using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Ssm.Associations;

namespace LocalAws.Ssm;

/// <summary>A run of an association, and which of its instances.</summary>
public sealed record DescribeAssociationExecutionTargetsRequest(
    string AssociationId, string ExecutionId, IReadOnlyList<AssociationExecutionTargetsFilter>? Filters, int? MaxResults, string? NextToken);

/// <summary>A property and its value.</summary>
public sealed record AssociationExecutionTargetsFilter(string Key, string Value);

/// <summary>A page of instances.</summary>
public sealed record DescribeAssociationExecutionTargetsResult(IReadOnlyList<AssociationExecutionTarget> AssociationExecutionTargets, string? NextToken);

/// <summary>How a run went on an instance.</summary>
public sealed record AssociationExecutionTarget(
    string AssociationId, string AssociationVersion, string ExecutionId, string ResourceId, string ResourceType, string Status, string DetailedStatus, DateTimeOffset? LastExecutionDate,
    OutputSource OutputSource);

/// <summary>The command whose invocation has the outputs.</summary>
public sealed record OutputSource(string OutputSourceId, string OutputSourceType);

internal sealed class DescribeAssociationExecutionTargets(StateStore store, AssociationStore associations, AssociationReport report)
    : Operation<DescribeAssociationExecutionTargetsRequest, DescribeAssociationExecutionTargetsResult>(store)
{
    private const int Usual = 50;

    protected override DescribeAssociationExecutionTargetsResult Handle(DescribeAssociationExecutionTargetsRequest request, CallContext call)
    {
        var run = associations.Executions(call.Scope, associations.Get(call.Scope, request.AssociationId).Id).FirstOrDefault(each => each.Id == request.ExecutionId)
            ?? throw new AwsException("AssociationExecutionDoesNotExist", "The specified execution ID does not exist. Verify the ID number and try again.");
        var found = report.Targets(call.Scope, run).Select(each => Shown(run, each)).Where(each => (request.Filters ?? []).All(filter => Fits(each, filter)));
        var (page, next) = Paging.Page(found, each => each.ResourceId, request.NextToken, request.MaxResults ?? Usual, SsmErrors.InvalidToken);
        return new(page, next);
    }

    private static AssociationExecutionTarget Shown(StoredExecution run, StoredInvocation target) => new(
        run.AssociationId, AssociationText.Number(run.Version), run.Id, target.InstanceId, "ManagedInstance", AssociationReport.StatusOf(target), target.StatusDetails, target.Ended ?? target.Started,
        new(target.CommandId, "RunCommand"));

    private static bool Fits(AssociationExecutionTarget target, AssociationExecutionTargetsFilter filter) => filter.Key switch
    {
        "Status" => target.Status == filter.Value,
        "ResourceId" => target.ResourceId == filter.Value,
        _ => target.ResourceType == filter.Value,
    };
}
