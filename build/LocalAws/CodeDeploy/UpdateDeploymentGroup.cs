using LocalAws.CodeDeploy.Execution.Traffic;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>Auto Scaling hooks that could not be removed: none here.</summary>
public sealed record UpdateDeploymentGroupOutput(IReadOnlyList<AutoScalingGroup> HooksNotCleanedUp);

/// <summary>Changes a deployment group: what the request leaves out stays as it was.</summary>
public sealed class UpdateDeploymentGroup(CodeDeployStore store, GroupRules rules, ScalingHooks hooks, StateStore state)
    : Operation<UpdateDeploymentGroupInput, UpdateDeploymentGroupOutput>(state)
{
    /// <inheritdoc/>
    protected override UpdateDeploymentGroupOutput Handle(UpdateDeploymentGroupInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = store.Group(call.Scope, request.ApplicationName, request.CurrentDeploymentGroupName);
        var name = request.NewDeploymentGroupName ?? request.CurrentDeploymentGroupName;
        if (name != request.CurrentDeploymentGroupName && store.FindGroup(call.Scope, request.ApplicationName, name) is not null)
            throw CodeDeployErrors.DeploymentGroupAlreadyExists(name);
        var changed = group with { Info = Tags(Changed(group.Info, request) with { DeploymentGroupName = name }, request) };
        rules.Check(call, changed.Info);
        store.RemoveGroup(call.Scope, request.ApplicationName, request.CurrentDeploymentGroupName);
        store.Put(call.Scope, changed);
        hooks.Move(call.Scope, group.Info, changed.Info);
        return new UpdateDeploymentGroupOutput([]);
    }

    private static DeploymentGroupInfo Changed(DeploymentGroupInfo group, UpdateDeploymentGroupInput request)
    {
        var style = request.DeploymentStyle is null ? group.DeploymentStyle : GroupDefaults.Style(request.DeploymentStyle);
        return group with
        {
            DeploymentConfigName = request.DeploymentConfigName ?? group.DeploymentConfigName,
            ServiceRoleArn = request.ServiceRoleArn ?? group.ServiceRoleArn,
            AutoScalingGroups = request.AutoScalingGroups is null && request.TerminationHookEnabled is null
                ? group.AutoScalingGroups
                : GroupDefaults.Scaling(
                    request.NewDeploymentGroupName ?? request.CurrentDeploymentGroupName, request.AutoScalingGroups ?? (group.AutoScalingGroups ?? []).Select(each => each.Name!),
                    request.TerminationHookEnabled ?? group.TerminationHookEnabled),
            TriggerConfigurations = request.TriggerConfigurations ?? group.TriggerConfigurations,
            AlarmConfiguration = request.AlarmConfiguration ?? group.AlarmConfiguration,
            AutoRollbackConfiguration = request.AutoRollbackConfiguration ?? group.AutoRollbackConfiguration,
            DeploymentStyle = style,
            OutdatedInstancesStrategy = request.OutdatedInstancesStrategy ?? group.OutdatedInstancesStrategy,
            BlueGreenDeploymentConfiguration = group.ComputePlatform == LambdaRules.Platform ? null : GroupDefaults.BlueGreen(style, request.BlueGreenDeploymentConfiguration ?? group.BlueGreenDeploymentConfiguration),
            LoadBalancerInfo = request.LoadBalancerInfo ?? group.LoadBalancerInfo,
            EcsServices = request.EcsServices ?? group.EcsServices,
            TerminationHookEnabled = request.TerminationHookEnabled ?? group.TerminationHookEnabled,
        };
    }

    // A group has filters of one kind: giving the other kind replaces them.
    private static DeploymentGroupInfo Tags(DeploymentGroupInfo group, UpdateDeploymentGroupInput request)
    {
        if (request.Ec2TagFilters is not null || request.Ec2TagSet is not null)
            group = group with { Ec2TagFilters = request.Ec2TagFilters, Ec2TagSet = request.Ec2TagSet };
        if (request.OnPremisesInstanceTagFilters is not null || request.OnPremisesTagSet is not null)
            group = group with { OnPremisesInstanceTagFilters = request.OnPremisesInstanceTagFilters, OnPremisesTagSet = request.OnPremisesTagSet };
        return group;
    }
}
