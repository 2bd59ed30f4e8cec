using LocalAws.CodeDeploy.Execution.Functions;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>What a Lambda hook reports.</summary>
public sealed record PutLifecycleEventHookExecutionStatusInput(string? DeploymentId, string? LifecycleEventHookExecutionId, string? Status);

/// <summary>The hook's execution.</summary>
public sealed record PutLifecycleEventHookExecutionStatusOutput(string LifecycleEventHookExecutionId);

/// <summary>Takes the report of a Lambda hook. Deployments to instances have scripts instead, and AWS refuses it for them.</summary>
public sealed class PutLifecycleEventHookExecutionStatus(CodeDeployStore store, HookReports reports, StateStore state)
    : Operation<PutLifecycleEventHookExecutionStatusInput, PutLifecycleEventHookExecutionStatusOutput>(state)
{
    /// <inheritdoc/>
    protected override PutLifecycleEventHookExecutionStatusOutput Handle(PutLifecycleEventHookExecutionStatusInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var deployment = store.Deployment(call.Scope, request.DeploymentId ?? throw CodeDeployErrors.Named("DeploymentIdRequiredException", "Deployment id is missing"));
        if (deployment.Info.ComputePlatform != LambdaRules.Platform)
            throw CodeDeployErrors.UnsupportedAction("Lifecycle event hook executions are of Lambda and ECS deployments; this deployment is to instances.");
        if (request.Status is not ("Succeeded" or "Failed"))
            throw CodeDeployErrors.Named("InvalidLifecycleEventHookExecutionStatusException", $"A hook reports Succeeded or Failed, not '{request.Status}'");
        reports.Report(deployment.Id, request.LifecycleEventHookExecutionId ?? "", request.Status);
        return new PutLifecycleEventHookExecutionStatusOutput(request.LifecycleEventHookExecutionId!);
    }
}
