using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Works on the instances of a fleet, on as many at once as a configuration allows, zone by zone where it says so.</summary>
public sealed class FleetDeployment(CodeDeployStore store, LocalAwsOptions options, TimeProvider clock)
{
    /// <summary>Works on all targets, or until too many have failed or the deployment is stopped.</summary>
    /// <param name="scope">Where they are.</param>
    /// <param name="deploymentId">The deployment, which may be stopped meanwhile.</param>
    /// <param name="config">How many at once.</param>
    /// <param name="targets">The fleet.</param>
    /// <param name="work">The work on one; whether it ended well.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<FleetOutcome> RunAsync(
        Scope scope, string deploymentId, DeploymentConfigInfo config, IReadOnlyList<TargetDocument> targets, Func<TargetDocument, Task<bool>> work, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(config);
        ArgumentNullException.ThrowIfNull(targets);
        var minimum = config.MinimumHealthyHosts ?? new MinimumHealthyHosts("FLEET_PERCENT", 0);
        var required = HealthyHosts.Required(config.DeploymentConfigName!, minimum.Type ?? "HOST_COUNT", minimum.Value ?? 0, targets.Count);
        if (HealthyHosts.IsContradictory(required, targets.Count))
        {
            return new FleetOutcome(
                "HEALTH_CONSTRAINTS_INVALID",
                $"The deployment cannot begin: {required} of {targets.Count} instances must stay healthy, so none may be taken out of service. Add instances, or choose a deployment configuration with a lower minimum of healthy hosts.");
        }
        var zones = Zones(config.ZonalConfig, targets);
        for (var index = 0; index < zones.Count; index++)
        {
            var step = await RunAsync(scope, deploymentId, zones[index], ZoneMinimum(config, required, zones[index].Count, zones.Count), work);
            if (step != HealthyHosts.StepKind.Succeed)
                return FleetOutcome.TooFewHealthy;
            if (IsStopped(scope, deploymentId))
                break;
            if (index + 1 < zones.Count)
                await MonitorAsync(config.ZonalConfig!, index, cancellation);
        }
        return FleetOutcome.Succeeded;
    }

    private async Task<HealthyHosts.StepKind> RunAsync(Scope scope, string deploymentId, IReadOnlyList<TargetDocument> targets, int required, Func<TargetDocument, Task<bool>> work)
    {
        var pending = new Queue<TargetDocument>(targets.OrderByDescending(each => each.WasUnhealthy).ThenBy(each => each.Id, StringComparer.Ordinal));
        var running = new List<Task<bool>>();
        var succeeded = 0;
        while (true)
        {
            var unhealthy = pending.Count(each => each.WasUnhealthy);
            var step = HealthyHosts.Next(new HealthyHosts.FleetState(targets.Count, pending.Count - unhealthy, unhealthy, running.Count, succeeded), required);
            if (IsStopped(scope, deploymentId) && running.Count == 0)
                return step.Kind;
            if (step.Kind is HealthyHosts.StepKind.Begin && !IsStopped(scope, deploymentId))
            {
                for (var i = 0; i < step.Count; i++)
                    running.Add(work(pending.Dequeue()));
                continue;
            }
            if (running.Count == 0)
                return step.Kind;
            var ended = await Task.WhenAny(running);
            running.Remove(ended);
            succeeded += await ended ? 1 : 0;
        }
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
