using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which instance of which deployment.</summary>
public sealed record GetDeploymentInstanceInput(string DeploymentId, string InstanceId);

/// <summary>The instance.</summary>
public sealed record GetDeploymentInstanceOutput(InstanceSummary InstanceSummary);

/// <summary>Shows an instance of a deployment (superseded by GetDeploymentTarget).</summary>
public sealed class GetDeploymentInstance(CodeDeployStore store, StateStore state) : Operation<GetDeploymentInstanceInput, GetDeploymentInstanceOutput>(state)
{
    /// <inheritdoc/>
    protected override GetDeploymentInstanceOutput Handle(GetDeploymentInstanceInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Deployment(call.Scope, request.DeploymentId);
        var target = store.FindTarget(call.Scope, request.DeploymentId, request.InstanceId) ?? throw CodeDeployErrors.InstanceDoesNotExist(request.InstanceId);
        return new GetDeploymentInstanceOutput(InstanceSummaries.Of(target));
    }
}
