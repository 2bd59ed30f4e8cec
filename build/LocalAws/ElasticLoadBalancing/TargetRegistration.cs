using System.Net;
using LocalAws.Ec2;
using LocalAws.ElasticLoadBalancing.Execution;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing;

/// <summary>Which targets a group has. Other services register and deregister instances here too.</summary>
public sealed class TargetRegistration(ElbStore store, StateStore state, InstanceStore instances, TargetPools pools)
{
    private const int MostTargets = 1000;

    /// <summary>Adds targets; those that are there stay. Requests reach them once they are healthy.</summary>
    /// <exception cref="AwsException">The group does not exist, or a target cannot be one.</exception>
    public void Register(Scope scope, string targetGroupArn, IEnumerable<TargetDescription> targets) => state.Transaction(() =>
    {
        var document = store.TargetGroup(scope, targetGroupArn);
        var added = targets.Select(target => Checked(scope, document.TargetGroup, target)).Except(document.Targets);
        var changed = document with { Targets = [.. document.Targets, .. added] };
        if (changed.Targets.Count > MostTargets)
            throw new AwsException("TooManyTargets", $"A target group has at most {MostTargets} targets");
        store.Put(scope, changed);
        state.AfterCommit(() => pools.Sync(scope, targetGroupArn));
    });

    /// <summary>Removes targets: they get no new request, and have the deregistration delay to answer those that they have.</summary>
    /// <exception cref="AwsException">The group does not exist.</exception>
    public void Deregister(Scope scope, string targetGroupArn, IEnumerable<TargetDescription> targets) => state.Transaction(() =>
    {
        var document = store.TargetGroup(scope, targetGroupArn);
        var removed = targets.ToList();
        store.Put(scope, document with { Targets = [.. document.Targets.Where(each => !removed.Exists(target => target.Id == each.Id && (target.Port ?? each.Port) == each.Port))] });
        state.AfterCommit(() => pools.Sync(scope, targetGroupArn));
    });

    /// <summary>Removes an instance that is gone from every group.</summary>
    public void Forget(Scope scope, string instanceId)
    {
        foreach (var group in store.TargetGroups.List(scope).Where(each => each.Targets.Any(target => target.Id == instanceId)))
            Deregister(scope, group.Arn, [new TargetDescription(instanceId, null, null)]);
    }

    private RegisteredTarget Checked(Scope scope, TargetGroup group, TargetDescription target)
    {
        var id = target.Id ?? "";
        if (group.TargetType == "ip")
        {
            return IPAddress.TryParse(id, out var address) && IPAddress.IsLoopback(address)
                ? new RegisteredTarget(id, target.Port ?? group.Port!.Value)
                : throw ElbErrors.InvalidTarget($"The IP address '{id}' is not one on loopback: LocalAws reaches no other");
        }
        if (instances.Find(scope, id) is not { } instance)
            throw ElbErrors.InvalidTarget($"The following targets are not valid instances: '{id}'");
        return instance.State is "running" or "pending"
            ? new RegisteredTarget(id, target.Port ?? group.Port!.Value)
            : throw ElbErrors.InvalidTarget($"The following targets are not in a running state and cannot be registered: '{id}'");
    }
}
