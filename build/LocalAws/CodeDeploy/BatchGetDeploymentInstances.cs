using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which instances of which deployment; at most 25.</summary>
public sealed record BatchGetDeploymentInstancesInput(string DeploymentId, IReadOnlyList<string> InstanceIds);

/// <summary>The instances, and what is wrong with the other ids.</summary>
public sealed record BatchGetDeploymentInstancesOutput(IReadOnlyList<InstanceSummary> InstancesSummary, string? ErrorMessage);

/// <summary>Shows several instances of a deployment (superseded by BatchGetDeploymentTargets).</summary>
public sealed class BatchGetDeploymentInstances(CodeDeployStore store, StateStore state)
    : Operation<BatchGetDeploymentInstancesInput, BatchGetDeploymentInstancesOutput>(state)
{
    private const int Limit = 25;

    /// <inheritdoc/>
    protected override BatchGetDeploymentInstancesOutput Handle(BatchGetDeploymentInstancesInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Deployment(call.Scope, request.DeploymentId);
        if (request.InstanceIds.Count > Limit)
            throw CodeDeployErrors.BatchLimit("instances", Limit);
        var found = request.InstanceIds.Select(id => store.FindTarget(call.Scope, request.DeploymentId, id)).OfType<TargetDocument>().ToList();
        var missing = request.InstanceIds.Except(found.Select(each => each.Id), StringComparer.Ordinal).ToList();
        return new BatchGetDeploymentInstancesOutput(
            [.. found.Select(InstanceSummaries.Of)], missing.Count == 0 ? null : $"Instances that are not in this deployment: {string.Join(", ", missing)}");
    }
}
