using LocalAws.AutoScaling;
using LocalAws.Ec2;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy.Execution.Traffic;

/// <summary>What becomes of the originals once the replacements have the traffic: the deployment group is of the replacements from then on.</summary>
public sealed class BlueFleet(
    StateStore state, CodeDeployStore store, GroupStore scaling, ScalingHooks hooks, DeleteAutoScalingGroup delete, AttachLoadBalancerTargetGroups attach, TerminateInstances terminate,
    InstanceStore instances, TimeProvider clock)
{
    /// <summary>Makes the replacements the group's fleet.</summary>
    public void Replace(Scope scope, Deployment deployment) => state.Transaction(() =>
    {
        ArgumentNullException.ThrowIfNull(deployment);
        if (store.Groups(scope).FirstOrDefault(each => each.Info.DeploymentGroupId == deployment.GroupId) is not { } group)
            return;
        var copy = GreenFleet.NameOf(group.Info, deployment.Id);
        var replaced = IsCopy(deployment)
            ? group.Info with { AutoScalingGroups = GroupDefaults.Scaling(group.Info.DeploymentGroupName!, [copy], group.Info.TerminationHookEnabled) }
            : group.Info with
            {
                AutoScalingGroups = GroupDefaults.Scaling(group.Info.DeploymentGroupName!, deployment.Info.TargetInstances!.AutoScalingGroups ?? [], group.Info.TerminationHookEnabled),
                Ec2TagFilters = deployment.Info.TargetInstances.TagFilters ?? [],
                Ec2TagSet = deployment.Info.TargetInstances.Ec2TagSet,
            };
        store.Put(scope, group with { Info = replaced });
        hooks.Move(scope, group.Info, replaced);
        var arns = (group.Info.AutoScalingGroups ?? []).SelectMany(each => scaling.Find(scope, each.Name!)?.Group.TargetGroupARNs ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (IsCopy(deployment) && arns.Count > 0)
            attach.InvokeAsync(new AttachLoadBalancerTargetGroupsType(copy, arns), Call(scope)).GetAwaiter().GetResult(); // an operation on stored state: done when it returns
    });

    /// <summary>Terminates the originals: with their Auto Scaling groups, where they have any.</summary>
    public async Task TerminateAsync(Scope scope, Deployment deployment, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(deployment);
        var left = store.Targets(scope, deployment.Id).Where(each => each.IsOriginal).Select(each => each.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var group in scaling.List(scope).Where(each => !each.IsDeleted && each.Instances.Any(instance => left.Contains(instance.Id))))
        {
            left.ExceptWith(group.Instances.Select(each => each.Id));
            await delete.InvokeAsync(new DeleteAutoScalingGroupType(group.Name, true), Call(scope));
        }
        var running = left.Where(id => instances.Find(scope, id) is { TerminatedAt: null }).ToList();
        if (running.Count > 0)
            await terminate.InvokeAsync(new TerminateInstancesRequest(running, null), CallContext.ForService(scope, "codedeploy.amazonaws.com", clock, cancellation));
    }

    private static bool IsCopy(Deployment deployment) => deployment.Info.BlueGreenDeploymentConfiguration!.GreenFleetProvisioningOption?.Action == "COPY_AUTO_SCALING_GROUP";

    private CallContext Call(Scope scope) => CallContext.ForService(scope, "codedeploy.amazonaws.com", clock);
}
