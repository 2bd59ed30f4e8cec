using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which target of which deployment.</summary>
public sealed record GetDeploymentTargetInput(string DeploymentId, string TargetId);

/// <summary>The target.</summary>
public sealed record GetDeploymentTargetOutput(DeploymentTarget DeploymentTarget);

/// <summary>Shows a target of a deployment.</summary>
public sealed class GetDeploymentTarget(CodeDeployStore store, StateStore state) : Operation<GetDeploymentTargetInput, GetDeploymentTargetOutput>(state)
{
    /// <inheritdoc/>
    protected override GetDeploymentTargetOutput Handle(GetDeploymentTargetInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Deployment(call.Scope, request.DeploymentId);
        var target = store.FindTarget(call.Scope, request.DeploymentId, request.TargetId) ?? throw CodeDeployErrors.DeploymentTargetDoesNotExist(request.TargetId);
        return new GetDeploymentTargetOutput(DeploymentTarget.Of(target));
    }
}
