using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment.</summary>
public sealed record GetDeploymentInput(string DeploymentId);

/// <summary>The deployment.</summary>
public sealed record GetDeploymentOutput(DeploymentInfo DeploymentInfo);

/// <summary>Shows a deployment.</summary>
public sealed class GetDeployment(CodeDeployStore store, StateStore state) : Operation<GetDeploymentInput, GetDeploymentOutput>(state)
{
    /// <inheritdoc/>
    protected override GetDeploymentOutput Handle(GetDeploymentInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new GetDeploymentOutput(DeploymentView.Of(store, call.Scope, store.Deployment(call.Scope, request.DeploymentId)));
    }
}
