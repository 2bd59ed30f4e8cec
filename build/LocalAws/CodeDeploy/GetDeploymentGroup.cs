using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment group.</summary>
public sealed record GetDeploymentGroupInput(string ApplicationName, string DeploymentGroupName);

/// <summary>The deployment group.</summary>
public sealed record GetDeploymentGroupOutput(DeploymentGroupInfo DeploymentGroupInfo);

/// <summary>Shows a deployment group.</summary>
public sealed class GetDeploymentGroup(CodeDeployStore store, StateStore state) : Operation<GetDeploymentGroupInput, GetDeploymentGroupOutput>(state)
{
    /// <inheritdoc/>
    protected override GetDeploymentGroupOutput Handle(GetDeploymentGroupInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new GetDeploymentGroupOutput(store.Group(call.Scope, request.ApplicationName, request.DeploymentGroupName).Info);
    }
}
