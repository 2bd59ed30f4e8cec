using LocalAws.CodeDeploy.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment, and whether to roll it back then.</summary>
public sealed record StopDeploymentInput(string DeploymentId, bool? AutoRollbackEnabled);

/// <summary><c>Pending</c> while instances finish the event that they are at.</summary>
public sealed record StopDeploymentOutput(string Status, string StatusMessage);

/// <summary>Stops a deployment: events that are running end, no other begins.</summary>
public sealed class StopDeployment(CodeDeployStore store, DeploymentWaits waits, StateStore state) : Operation<StopDeploymentInput, StopDeploymentOutput>(state)
{
    private readonly StateStore state = state;

    /// <inheritdoc/>
    protected override StopDeploymentOutput Handle(StopDeploymentInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var deployment = store.Deployment(call.Scope, request.DeploymentId);
        if (deployment.IsOver)
            throw CodeDeployErrors.DeploymentAlreadyCompleted(request.DeploymentId);
        store.Put(call.Scope, deployment with { StopRequested = true, RollBackOnStop = deployment.RollBackOnStop || request.AutoRollbackEnabled == true });
        state.AfterCommit(() => waits.Signal(request.DeploymentId));
        return new StopDeploymentOutput("Pending", "The deployment stops as soon as the lifecycle events that are running have ended.");
    }
}
