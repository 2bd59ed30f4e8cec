using LocalAws.CodeDeploy.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment, and which of its waits: <c>READY_WAIT</c> (the default) or <c>TERMINATION_WAIT</c>.</summary>
public sealed record ContinueDeploymentInput(string? DeploymentId, string? DeploymentWaitType);

/// <summary>Ends a wait of a blue/green deployment: traffic is rerouted, or the originals are terminated, now.</summary>
public sealed class ContinueDeployment(CodeDeployStore store, DeploymentWaits waits, StateStore state) : Operation<ContinueDeploymentInput, Unit>(state)
{
    private readonly StateStore state = state;

    /// <inheritdoc/>
    protected override Unit Handle(ContinueDeploymentInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var deployment = store.BlueGreen(call.Scope, request.DeploymentId);
        if (request.DeploymentWaitType == "TERMINATION_WAIT")
        {
            if (deployment.Info.InstanceTerminationWaitTimeStarted != true)
                throw CodeDeployErrors.Named("InvalidDeploymentStatusException", $"The deployment {deployment.Id} does not wait for the termination of its original instances");
            store.Put(call.Scope, deployment with { TerminateRequested = true });
        }
        else
        {
            if (deployment.Info.Status != "Ready")
                throw CodeDeployErrors.DeploymentNotReady(deployment.Id);
            store.Put(call.Scope, deployment with { ContinueRequested = true });
        }
        state.AfterCommit(() => waits.Signal(deployment.Id));
        return Unit.Value;
    }
}
