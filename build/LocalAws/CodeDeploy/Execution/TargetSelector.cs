using LocalAws.Ec2;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Finds the instances of a deployment group: EC2's and on-premises ones whose tags match.</summary>
public sealed class TargetSelector(CodeDeployStore store, InstanceStore instances)
{
    /// <summary>The targets of a deployment, as it begins.</summary>
    public IReadOnlyList<TargetDocument> Select(Scope scope, DeploymentGroupInfo group, Deployment deployment)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(deployment);
        var events = LifecyclePlan.InPlace(group.DeploymentStyle?.DeploymentOption == "WITH_TRAFFIC_CONTROL");
        // A stopped instance belongs to the fleet: it counts as failed. A terminated one is gone.
        var ec2 = instances.List(scope)
            .Where(each => each.State is "running" or "stopped" && TagMatching.Matches(group.Ec2TagFilters, group.Ec2TagSet, each.Tags.Select(tag => (tag.Key, tag.Value ?? ""))))
            .Select(each => Target(scope, deployment, events, each.Id, Arn.Of("ec2", scope, "instance/" + each.Id), each.Instance.Placement?.AvailabilityZone ?? "", isOnPremises: false));
        var onPremises = store.OnPremises.List(scope)
            .Where(each => each.DeregisterTime is null && TagMatching.Matches(group.OnPremisesInstanceTagFilters, group.OnPremisesTagSet, (each.Tags ?? []).Select(tag => (tag.Key ?? "", tag.Value ?? ""))))
            .Select(each => Target(scope, deployment, events, each.InstanceName!, Arn.Of("codedeploy", scope, "instance/" + each.InstanceName), "", isOnPremises: true));
        return [.. ec2.Concat(onPremises).Where(each => deployment.Info.UpdateOutdatedInstancesOnly != true || IsOutdated(scope, deployment, each))];
    }

    private bool IsOutdated(Scope scope, Deployment deployment, TargetDocument target) =>
        store.Installed(scope, deployment.GroupId, target.Id) is not { Succeeded: true } installed || installed.Revision != deployment.Info.Revision;

    private TargetDocument Target(Scope scope, Deployment deployment, IReadOnlyList<string> events, string id, Arn arn, string zone, bool isOnPremises)
    {
        var target = new InstanceTarget(
            deployment.Id, id, arn.ToString(), "Pending", null, [.. events.Select(name => new LifecycleEvent(name, null, null, null, "Pending"))], null);
        return new TargetDocument(target, isOnPremises, zone, store.Installed(scope, deployment.GroupId, id) is { Succeeded: false });
    }
}
