using LocalAws.ElasticLoadBalancing;
using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Kernel;

namespace LocalAws.AutoScaling.Execution;

/// <summary>Puts instances of groups into their target groups, and takes them out.</summary>
public sealed class GroupTraffic(TargetRegistration registration, TargetPools pools, ElbStore store)
{
    // A pool ends a drain itself when its delay is over; this only bounds the wait for it.
    private static readonly TimeSpan LongestDrain = TimeSpan.FromHours(2);

    /// <summary>Registers an instance with the target groups of its group.</summary>
    public void Register(Scope scope, GroupDocument group, string instanceId)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Suspends("AddToLoadBalancer"))
            return;
        foreach (var arn in group.Group.TargetGroupARNs.Where(arn => store.TargetGroups.Find(scope, arn) is not null))
            registration.Register(scope, arn, [new TargetDescription(instanceId, null, null)]);
    }

    /// <summary>Deregisters an instance; it drains.</summary>
    public void Deregister(Scope scope, IEnumerable<string> targetGroupArns, string instanceId)
    {
        foreach (var arn in targetGroupArns.Where(arn => store.TargetGroups.Find(scope, arn) is not null))
            registration.Deregister(scope, arn, [new TargetDescription(instanceId, null, null)]);
    }

    /// <summary>Deregisters an instance from every target group, and waits until it has answered what it had.</summary>
    public async Task DrainAsync(Scope scope, string instanceId, CancellationToken cancellation)
    {
        var arns = store.TargetGroups.List(scope).Where(each => each.Targets.Any(target => target.Id == instanceId)).Select(each => each.Arn).ToList();
        Deregister(scope, arns, instanceId);
        foreach (var arn in arns)
            await pools.UntilAsync(arn, all => all.All(each => each.Target.Id != instanceId), LongestDrain, cancellation);
    }
}
