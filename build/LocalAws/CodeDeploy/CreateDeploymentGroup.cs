using LocalAws.CodeDeploy.Execution.Traffic;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeDeploy;

/// <summary>The new group's id.</summary>
public sealed record CreateDeploymentGroupOutput(string DeploymentGroupId);

/// <summary>Creates a deployment group.</summary>
public sealed class CreateDeploymentGroup(CodeDeployStore store, GroupRules rules, ScalingHooks hooks, StateStore state)
    : Operation<CreateDeploymentGroupInput, CreateDeploymentGroupOutput>(state)
{
    /// <inheritdoc/>
    protected override CreateDeploymentGroupOutput Handle(CreateDeploymentGroupInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var platform = store.Application(call.Scope, request.ApplicationName).Info.ComputePlatform!;
        if (store.FindGroup(call.Scope, request.ApplicationName, request.DeploymentGroupName) is not null)
            throw CodeDeployErrors.DeploymentGroupAlreadyExists(request.DeploymentGroupName);
        ResourceTags.Check(request.Tags);
        var group = new DeploymentGroup(Info(request, platform), request.Tags ?? []);
        rules.Check(call, group.Info);
        store.Put(call.Scope, group);
        hooks.Move(call.Scope, null, group.Info);
        return new CreateDeploymentGroupOutput(group.Info.DeploymentGroupId!);
    }

    private static DeploymentGroupInfo Info(CreateDeploymentGroupInput request, string platform) => new()
    {
        ApplicationName = request.ApplicationName,
        DeploymentGroupId = Ids.Uuid(),
        DeploymentGroupName = request.DeploymentGroupName,
        ComputePlatform = platform,
        DeploymentConfigName = request.DeploymentConfigName ?? (platform == LambdaRules.Platform ? LambdaRules.DefaultConfig : PredefinedConfigs.Default),
        ServiceRoleArn = request.ServiceRoleArn,
        Ec2TagFilters = request.Ec2TagFilters is { Count: > 0 } filters ? filters : request.Ec2TagSet is null ? [] : null,
        Ec2TagSet = request.Ec2TagSet,
        OnPremisesInstanceTagFilters = request.OnPremisesInstanceTagFilters is { Count: > 0 } others ? others : request.OnPremisesTagSet is null ? [] : null,
        OnPremisesTagSet = request.OnPremisesTagSet,
        AutoScalingGroups = GroupDefaults.Scaling(request.DeploymentGroupName, request.AutoScalingGroups ?? [], request.TerminationHookEnabled),
        TriggerConfigurations = request.TriggerConfigurations ?? [],
        AlarmConfiguration = request.AlarmConfiguration,
        AutoRollbackConfiguration = request.AutoRollbackConfiguration,
        DeploymentStyle = GroupDefaults.Style(request.DeploymentStyle),
        OutdatedInstancesStrategy = request.OutdatedInstancesStrategy ?? "UPDATE",
        BlueGreenDeploymentConfiguration = platform == LambdaRules.Platform ? null : GroupDefaults.BlueGreen(request.DeploymentStyle, request.BlueGreenDeploymentConfiguration),
        LoadBalancerInfo = request.LoadBalancerInfo,
        EcsServices = request.EcsServices,
        TerminationHookEnabled = request.TerminationHookEnabled ?? false,
    };
}
