using LocalAws.Ec2;
using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling.Execution;

/// <summary>Finds instances of a group that are not healthy: they do not run, or, where the group says ELB, a target group says so.</summary>
public sealed class GroupHealth(GroupStore store, InstanceStore instances, TargetPools pools, LocalAwsOptions options, TimeProvider clock)
{
    /// <summary>Marks what is unhealthy.</summary>
    public void Check(Scope scope, GroupDocument group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Suspends("HealthCheck"))
            return;
        var sick = group.Instances.Where(each => each is { State: "InService", Health: "Healthy" } && IsSick(scope, group, each)).Select(each => each.Id).ToList();
        if (sick.Count > 0)
            store.Change(scope, group.Name, current => current with { Instances = [.. current.Instances.Select(each => sick.Contains(each.Id) ? each with { Health = "Unhealthy" } : each)] });
    }

    private bool IsSick(Scope scope, GroupDocument group, GroupInstance instance)
    {
        if (instances.Find(scope, instance.Id) is not { State: "running" or "pending" })
            return true;
        var grace = TimeSpan.FromSeconds(group.Group.HealthCheckGracePeriod / options.TimeScale);
        return group.Group.HealthCheckType.Contains("ELB", StringComparison.Ordinal) && clock.GetUtcNow() >= instance.Since + grace
            && group.Group.TargetGroupARNs.Any(arn => pools.Of(arn).Health().Any(each => each.Target.Id == instance.Id && each.Health.State == "unhealthy"));
    }
}
