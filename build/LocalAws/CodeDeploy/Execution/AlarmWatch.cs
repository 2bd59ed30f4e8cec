using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Stops deployments that are in progress when one of their alarms goes off.</summary>
internal sealed class AlarmWatch(StateStore state, CodeDeployStore store, DeploymentAlarms alarms, DeploymentWaits waits, EventBus bus) : IHostedService
{
    private IAsyncDisposable? subscription;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = bus.Subscribe((happened, _) =>
        {
            if (happened is { Source: "aws.cloudwatch", DetailType: "CloudWatch Alarm State Change" } && (string?)happened.Detail["state"]?["value"] == "ALARM")
                StopAll(happened.Scope);
            return Task.CompletedTask;
        });
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (subscription is not null)
            await subscription.DisposeAsync();
    }

    private void StopAll(Scope scope) => state.Transaction(() =>
    {
        foreach (var deployment in store.Deployments.List(scope).Where(each => !each.IsOver && !each.StopRequested))
        {
            var stopped = alarms.Stopped(scope, deployment);
            if (!stopped.StopRequested)
                continue;
            store.Put(scope, stopped);
            state.AfterCommit(() => waits.Signal(deployment.Id));
        }
    });
}
