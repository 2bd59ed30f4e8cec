using System.Collections.Concurrent;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution.Functions;

/// <summary>Hook functions that are at work, and what they have reported.</summary>
public sealed class HookReports(DeploymentWaits waits)
{
    private readonly ConcurrentDictionary<string, (string DeploymentId, string? Status)> executions = new(StringComparer.Ordinal);

    /// <summary>A hook begins; it reports under this id.</summary>
    public string Begin(string deploymentId)
    {
        var id = $"{Ids.Uuid()}-{Ids.Hex(12)}";
        executions[id] = (deploymentId, null);
        return id;
    }

    /// <summary>What the hook reported: <c>Succeeded</c> or <c>Failed</c>; null as long as it did not.</summary>
    public string? StatusOf(string executionId) => executions.GetValueOrDefault(executionId).Status;

    /// <summary>The hook's time is over, or it has reported.</summary>
    public void End(string executionId) => executions.TryRemove(executionId, out _);

    /// <summary>A hook reports.</summary>
    /// <exception cref="AwsException">It is not at work for this deployment, or has reported before.</exception>
    public void Report(string deploymentId, string executionId, string status)
    {
        if (!executions.TryGetValue(executionId, out var execution) || execution.DeploymentId != deploymentId)
            throw CodeDeployErrors.Named("InvalidLifecycleEventHookExecutionIdException", $"The lifecycle event hook execution {executionId} is not in progress in the deployment {deploymentId}");
        if (execution.Status is not null)
            throw CodeDeployErrors.Named("LifecycleEventAlreadyCompletedException", $"The lifecycle event hook execution {executionId} has reported {execution.Status} already");
        executions[executionId] = (deploymentId, status);
        waits.Signal(deploymentId);
    }
}
