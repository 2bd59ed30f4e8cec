using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Deploys to the instances of a fleet, as many at once as its configuration allows, zone by zone where it says so.</summary>
public sealed class FleetDeployment(CodeDeployStore store, DeploymentJournal journal, InstanceDeployment instances, LocalAwsOptions options, TimeProvider clock)
{
    private const string TooFewHealthy = "The overall deployment failed because too many individual instances failed deployment, too few healthy instances are available for deployment, or some instances in your deployment group are experiencing problems.";

    /// <summary>Deploys to all targets, or until too many have failed or the deployment is stopped.</summary>
    public async Task RunAsync(Scope scope, Deployment deployment, DeploymentConfigInfo config, IReadOnlyList<TargetDocument> targets, CancellationToken cancellation)
    {
        var minimum = config.MinimumHealthyHosts ?? new MinimumHealthyHosts("FLEET_PERCENT", 0);
        var required = HealthyHosts.Required(config.DeploymentConfigName!, minimum.Type ?? "HOST_COUNT", minimum.Value ?? 0, targets.Count);
        if (HealthyHosts.IsContradictory(required, targets.Count))
        {
            journal.Fail(scope, deployment.Id, "HEALTH_CONSTRAINTS_INVALID", $"The deployment cannot begin: {required} of {targets.Count} instances must stay healthy, so none may be taken out of service. Add instances, or choose a deployment configuration with a lower minimum of healthy hosts.");
            return;
        }
        var zones = Zones(config.ZonalConfig, targets);
        for (var index = 0; index < zones.Count; index++)
        {
            var outcome = await RunAsync(scope, deployment, zones[index], ZoneMinimum(config, required, zones[index].Count, zones.Count), cancellation);
            if (outcome != HealthyHosts.StepKind.Succeed || IsStopped(scope, deployment.Id))
            {
                Finish(scope, deployment.Id, outcome);
                return;
            }
            if (index + 1 < zones.Count)
                await MonitorAsync(config.ZonalConfig!, index, cancellation);
        }
        Finish(scope, deployment.Id, HealthyHosts.StepKind.Succeed);
    }

    private async Task<HealthyHosts.StepKind> RunAsync(Scope scope, Deployment deployment, IReadOnlyList<TargetDocument> targets, int required, CancellationToken cancellation)
    {
        var pending = new Queue<TargetDocument>(targets.OrderByDescending(each => each.WasUnhealthy).ThenBy(each => each.Id, StringComparer.Ordinal));
        var running = new List<Task<bool>>();
        var succeeded = 0;
        while (true)
        {
            var unhealthy = pending.Count(each => each.WasUnhealthy);
            var step = HealthyHosts.Next(new HealthyHosts.FleetState(targets.Count, pending.Count - unhealthy, unhealthy, running.Count, succeeded), required);
            if (IsStopped(scope, deployment.Id) && running.Count == 0)
                return step.Kind;
            if (step.Kind is HealthyHosts.StepKind.Begin && !IsStopped(scope, deployment.Id))
            {
                for (var i = 0; i < step.Count; i++)
                    running.Add(instances.RunAsync(scope, deployment, pending.Dequeue(), cancellation));
                continue;
            }
            if (running.Count == 0)
                return step.Kind;
            var ended = await Task.WhenAny(running);
            running.Remove(ended);
            succeeded += await ended ? 1 : 0;
        }
    }

    private void Finish(Scope scope, string deploymentId, HealthyHosts.StepKind outcome)
    {
        if (IsStopped(scope, deploymentId))
            journal.Stop(scope, deploymentId);
        else if (outcome == HealthyHosts.StepKind.Succeed)
            journal.Succeed(scope, deploymentId);
        else
            journal.Fail(scope, deploymentId, "HEALTH_CONSTRAINTS", TooFewHealthy);
    }

    private static List<List<TargetDocument>> Zones(ZonalConfig? config, IReadOnlyList<TargetDocument> targets) => config is null
        ? [[.. targets]]
        : [.. targets.GroupBy(each => each.Zone, StringComparer.Ordinal).OrderBy(zone => zone.Key, StringComparer.Ordinal).Select(zone => zone.ToList())];

    private static int ZoneMinimum(DeploymentConfigInfo config, int required, int zone, int zones)
    {
        if (config.ZonalConfig is null)
            return required;
        if (config.ZonalConfig.MinimumHealthyHostsPerZone is { } minimum)
            return Math.Min(HealthyHosts.Required("", minimum.Type ?? "HOST_COUNT", minimum.Value ?? 0, zone), Math.Max(zone - 1, 0));
        return zones == 1 ? required : 0; // the default of a zone is to be updated at once
    }

    private async Task MonitorAsync(ZonalConfig config, int index, CancellationToken cancellation)
    {
        var seconds = index == 0 ? config.FirstZoneMonitorDurationInSeconds ?? config.MonitorDurationInSeconds : config.MonitorDurationInSeconds;
        if (seconds is > 0)
            await Task.Delay(TimeSpan.FromSeconds(seconds.Value / options.TimeScale), clock, cancellation);
    }

    private bool IsStopped(Scope scope, string deploymentId) => store.Deployment(scope, deploymentId).StopRequested;
}
