using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which targets of which deployment; at most 25.</summary>
public sealed record BatchGetDeploymentTargetsInput(string DeploymentId, IReadOnlyList<string> TargetIds);

/// <summary>The targets.</summary>
public sealed record BatchGetDeploymentTargetsOutput(IReadOnlyList<DeploymentTarget> DeploymentTargets);

/// <summary>Shows several instances of a deployment.</summary>
public sealed class BatchGetDeploymentTargets(CodeDeployStore store, StateStore state) : Operation<BatchGetDeploymentTargetsInput, BatchGetDeploymentTargetsOutput>(state)
{
    private const int Limit = 25;

    /// <inheritdoc/>
    protected override BatchGetDeploymentTargetsOutput Handle(BatchGetDeploymentTargetsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Deployment(call.Scope, request.DeploymentId);
        if (request.TargetIds.Count > Limit)
            throw CodeDeployErrors.Named("DeploymentTargetListSizeExceededException", $"The maximum number of targets that can be asked for at once is {Limit}");
        return new BatchGetDeploymentTargetsOutput([.. request.TargetIds.Select(id => DeploymentTarget.Of(
            store.FindTarget(call.Scope, request.DeploymentId, id) ?? throw CodeDeployErrors.DeploymentTargetDoesNotExist(id)))]);
    }
}
