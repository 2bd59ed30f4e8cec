using LocalAws.AutoScaling;
using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Finds the instances of a deployment: EC2's by tags or Auto Scaling group, and on-premises ones by tags.</summary>
public sealed class TargetSelector(CodeDeployStore store, InstanceStore instances, GroupStore scaling)
{
    /// <summary>The targets of a deployment in place, as it begins.</summary>
    public IReadOnlyList<TargetDocument> Select(Scope scope, DeploymentGroupInfo group, Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(deployment);
        var balanced = group.DeploymentStyle?.DeploymentOption == "WITH_TRAFFIC_CONTROL";
        if (deployment.OnlyInstance is { } only)
        {
            var own = deployment.IsTermination ? LifecyclePlan.Termination(balanced) : LifecyclePlan.Launch(balanced);
            return [.. instances.List(scope).Where(each => each.Id == only).Select(each => Of(scope, deployment, each, own, null))];
        }
        var events = LifecyclePlan.InPlace(balanced);
        var onPremises = store.OnPremises.List(scope)
            .Where(each => each.DeregisterTime is null && TagMatching.Matches(group.OnPremisesInstanceTagFilters, group.OnPremisesTagSet, (each.Tags ?? []).Select(tag => (tag.Key ?? "", tag.Value ?? ""))))
            .Select(each => Target(scope, deployment, events, each.InstanceName!, Arn.Of("codedeploy", scope, "instance/" + each.InstanceName), "", isOnPremises: true, null));
        return
        [
            .. Fleet(scope, group).Select(each => Of(scope, deployment, each, events, null)).Concat(onPremises)
                .Where(each => deployment.Info.UpdateOutdatedInstancesOnly != true || IsOutdated(scope, deployment, each)),
        ];
    }

    /// <summary>The instances that a blue/green deployment takes traffic from: those of the group that are no replacements.</summary>
    public IReadOnlyList<TargetDocument> Originals(Scope scope, DeploymentGroupInfo group, Deployment deployment, IReadOnlyList<TargetDocument> replacements) =>
        [.. Fleet(scope, group).Where(each => replacements.All(green => green.Id != each.Id)).Select(each => Of(scope, deployment, each, LifecyclePlan.Original, "Blue"))];

    /// <summary>The instances that a blue/green deployment gives the revision and the traffic to.</summary>
    public IReadOnlyList<TargetDocument> Replacements(Scope scope, TargetInstances replacements, Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        return [.. Fleet(scope, replacements.TagFilters, replacements.Ec2TagSet, replacements.AutoScalingGroups ?? []).Select(each => Of(scope, deployment, each, LifecyclePlan.Replacement, "Green"))];
    }

    /// <summary>An instance as a target with the events that it goes through.</summary>
    public TargetDocument Of(Scope scope, Deployment deployment, InstanceDocument instance, IReadOnlyList<string> events, string? label)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        ArgumentNullException.ThrowIfNull(instance);
        return Target(scope, deployment, events, instance.Id, Arn.Of("ec2", scope, "instance/" + instance.Id), instance.Instance.Placement?.AvailabilityZone ?? "", isOnPremises: false, label);
    }

    private IEnumerable<InstanceDocument> Fleet(Scope scope, DeploymentGroupInfo group) => Fleet(scope, group.Ec2TagFilters, group.Ec2TagSet, (group.AutoScalingGroups ?? []).Select(each => each.Name!));

    // A stopped instance belongs to the fleet: it counts as failed. A terminated one is gone. Those that still launch are deployed to on their own.
    private IEnumerable<InstanceDocument> Fleet(Scope scope, IReadOnlyList<EC2TagFilter>? filters, EC2TagSet? set, IEnumerable<string> groups)
    {
        var members = groups.Distinct(StringComparer.Ordinal).Select(name => scaling.Find(scope, name)).OfType<GroupDocument>().SelectMany(each => each.Instances).ToDictionary(each => each.Id, StringComparer.Ordinal);
        return instances.List(scope).Where(each => each.State is "running" or "stopped" && (members.TryGetValue(each.Id, out var member)
            ? member.State == "InService"
            : TagMatching.Matches(filters, set, each.Tags.Select(tag => (tag.Key, tag.Value ?? "")))));
    }

    private bool IsOutdated(Scope scope, Deployment deployment, TargetDocument target) =>
        store.Installed(scope, deployment.GroupId, target.Id) is not { Succeeded: true } installed || installed.Revision != deployment.Info.Revision;

    private TargetDocument Target(Scope scope, Deployment deployment, IReadOnlyList<string> events, string id, Arn arn, string zone, bool isOnPremises, string? label)
    {
        var target = new InstanceTarget(
            deployment.Id, id, arn.ToString(), "Pending", null, [.. events.Select(name => new LifecycleEvent(name, null, null, null, "Pending"))], label);
        return new TargetDocument(target, isOnPremises, zone, store.Installed(scope, deployment.GroupId, id) is { Succeeded: false });
    }
}
