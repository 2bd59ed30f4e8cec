using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment configuration.</summary>
public sealed record GetDeploymentConfigInput(string DeploymentConfigName);

/// <summary>The deployment configuration.</summary>
public sealed record GetDeploymentConfigOutput(DeploymentConfigInfo DeploymentConfigInfo);

/// <summary>Shows a deployment configuration.</summary>
public sealed class GetDeploymentConfig(CodeDeployStore store, StateStore state) : Operation<GetDeploymentConfigInput, GetDeploymentConfigOutput>(state)
{
    /// <inheritdoc/>
    protected override GetDeploymentConfigOutput Handle(GetDeploymentConfigInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new GetDeploymentConfigOutput(store.Config(call.Scope, request.DeploymentConfigName));
    }
}
