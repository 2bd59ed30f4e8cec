using LocalAws.CodeDeploy.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Which deployment.</summary>
public sealed record SkipWaitTimeForInstanceTerminationInput(string? DeploymentId);

/// <summary>Terminates the originals of a blue/green deployment without further waiting: the older name of a ContinueDeployment.</summary>
public sealed class SkipWaitTimeForInstanceTermination(CodeDeployStore store, DeploymentWaits waits, StateStore state) : Operation<SkipWaitTimeForInstanceTerminationInput, Unit>(state)
{
    private readonly StateStore state = state;

    /// <inheritdoc/>
    protected override Unit Handle(SkipWaitTimeForInstanceTerminationInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var deployment = store.BlueGreen(call.Scope, request.DeploymentId);
        if (deployment.Info.StartTime is null)
            throw CodeDeployErrors.DeploymentNotStarted(deployment.Id);
        store.Put(call.Scope, deployment with { TerminateRequested = true });
        state.AfterCommit(() => waits.Signal(deployment.Id));
        return Unit.Value;
    }
}
