using LocalAws.CodeDeploy.Execution.Traffic;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment group.</summary>
public sealed record DeleteDeploymentGroupInput(string ApplicationName, string DeploymentGroupName);

/// <summary>Auto Scaling hooks that could not be removed: none here.</summary>
public sealed record DeleteDeploymentGroupOutput(IReadOnlyList<AutoScalingGroup> HooksNotCleanedUp);

/// <summary>Deletes a deployment group; one that is not there is no error.</summary>
public sealed class DeleteDeploymentGroup(CodeDeployStore store, ScalingHooks hooks, StateStore state) : Operation<DeleteDeploymentGroupInput, DeleteDeploymentGroupOutput>(state)
{
    /// <inheritdoc/>
    protected override DeleteDeploymentGroupOutput Handle(DeleteDeploymentGroupInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        hooks.Move(call.Scope, store.FindGroup(call.Scope, request.ApplicationName, request.DeploymentGroupName)?.Info, null);
        store.RemoveGroup(call.Scope, request.ApplicationName, request.DeploymentGroupName);
        return new DeleteDeploymentGroupOutput([]);
    }
}
