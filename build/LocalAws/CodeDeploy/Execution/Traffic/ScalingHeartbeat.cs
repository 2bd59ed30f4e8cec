using LocalAws.AutoScaling;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution.Traffic;

/// <summary>
/// Keeps an instance that Auto Scaling launches or terminates waiting for its deployment group's hook while the deployment to it runs, so that only what a deployment
/// itself allows limits it: the managed policy AWSCodeDeployRole allows <c>autoscaling:RecordLifecycleActionHeartbeat</c> for this.
/// </summary>
public sealed class ScalingHeartbeat(GroupStore scaling, RecordLifecycleActionHeartbeat record, LocalAwsOptions options, TimeProvider clock)
{
    private readonly TimeSpan interval = ScalingHooks.Timeout / options.TimeScale / 4;

    /// <summary>Waits for the deployment to an instance; its hook's wait begins anew at once, and four times within each.</summary>
    public async Task DuringAsync(Scope scope, string instanceId, Task deployment)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        using var timer = new PeriodicTimer(interval, clock);
        while (!deployment.IsCompleted)
        {
            await BeatAsync(scope, instanceId);
            await Task.WhenAny(deployment, timer.WaitForNextTickAsync().AsTask());
        }
        await deployment;
    }

    private async Task BeatAsync(Scope scope, string instanceId)
    {
        if (scaling.FindInstance(scope, instanceId) is not { Instance: { Hook: { } hook, State: "Pending:Wait" or "Terminating:Wait" } } found)
            return;
        try
        {
            await record.InvokeAsync(
                new RecordLifecycleActionHeartbeatType(hook, found.Group.Name, null, instanceId), CallContext.ForService(scope, "codedeploy.amazonaws.com", clock));
        }
        catch (AwsException)
        {
            // somebody completed its action meanwhile, or took its group away
        }
    }
}
