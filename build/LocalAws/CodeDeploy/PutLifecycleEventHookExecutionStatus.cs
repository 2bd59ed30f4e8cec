using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>What a Lambda hook reports.</summary>
public sealed record PutLifecycleEventHookExecutionStatusInput(string? DeploymentId, string? LifecycleEventHookExecutionId, string? Status);

/// <summary>The hook's execution.</summary>
public sealed record PutLifecycleEventHookExecutionStatusOutput(string LifecycleEventHookExecutionId);

/// <summary>Takes the report of a Lambda hook. Deployments to instances have scripts instead, and AWS refuses it for them.</summary>
public sealed class PutLifecycleEventHookExecutionStatus(CodeDeployStore store, StateStore state)
    : Operation<PutLifecycleEventHookExecutionStatusInput, PutLifecycleEventHookExecutionStatusOutput>(state)
{
    /// <inheritdoc/>
    protected override PutLifecycleEventHookExecutionStatusOutput Handle(PutLifecycleEventHookExecutionStatusInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        store.Deployment(call.Scope, request.DeploymentId ?? throw CodeDeployErrors.Named("DeploymentIdRequiredException", "Deployment id is missing"));
        throw CodeDeployErrors.UnsupportedAction("Lifecycle event hook executions are of Lambda and ECS deployments; this deployment is to instances.");
    }
}
