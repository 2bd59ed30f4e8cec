using LocalAws.CodeDeploy.Execution;
using LocalAws.CodeDeploy.Execution.Functions;
using LocalAws.CodeDeploy.Execution.Traffic;
using LocalAws.Ec2.Execution;
using LocalAws.Http;
using LocalAws.Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.CodeDeploy;

/// <summary>CodeDeploy for instances: applications, groups, revisions, and deployments that really run.</summary>
public sealed class CodeDeployService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "codedeploy-2014-10-06";

    /// <inheritdoc/>
    public override string SigningName => "codedeploy";

    /// <inheritdoc/>
    public override string? TargetPrefix => "CodeDeploy_20141006";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<CodeDeployStore>()
        .AddSingleton<GroupRules>()
        .AddSingleton<TrafficRules>()
        .AddSingleton<TargetTraffic>()
        .AddSingleton<GreenFleet>()
        .AddSingleton<BlueFleet>()
        .AddSingleton<BlueGreenDeployment>()
        .AddSingleton<TrafficReturn>()
        .AddSingleton<ScalingHooks>()
        .AddSingleton<ScalingHeartbeat>()
        .AddSingleton<HookReports>()
        .AddSingleton<HookFunction>()
        .AddSingleton<ShiftPermissions>()
        .AddSingleton<LambdaDeployment>()
        .AddSingleton<TaggableResources>()
        .AddSingleton<DeploymentQueue>()
        .AddSingleton<DeploymentWaits>()
        .AddSingleton<DeploymentEvents>()
        .AddSingleton<DeploymentAlarms>()
        .AddSingleton<DeploymentRollback>()
        .AddSingleton<DeploymentJournal>()
        .AddSingleton<DeploymentExecution>()
        .AddSingleton<FleetDeployment>()
        .AddSingleton<InstanceDeployment>()
        .AddSingleton<TargetSelector>()
        .AddSingleton<HostAgents>()
        .AddSingleton<HostCommandBoard>()
        .AddSingleton<SpecificationSigner>()
        .AddSingleton<AgentPackage>()
        .AddSingleton<IInstancePackage>(provider => provider.GetRequiredService<AgentPackage>())
        .AddSingleton<IBootStep, AgentBoot>()
        .AddSingleton<RevisionPermissions>()
        .AddSingleton<IRevisionSource, RevisionSource>()
        .AddSingleton<IEventRecorder, TriggerRecorder>()
        .AddHostedService<AlarmWatch>()
        .AddHostedService<ScalingDeployments>()
        .AddHostedService<DeploymentRunner>();

    /// <inheritdoc/>
    public override AwsException InvalidRequest(IReadOnlyList<Violation> violations)
    {
        ArgumentNullException.ThrowIfNull(violations);
        return InvalidRequests.Of(violations);
    }

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AddTagsToOnPremisesInstances>().Add<BatchGetApplicationRevisions>().Add<BatchGetApplications>().Add<BatchGetDeploymentGroups>()
        .Add<BatchGetDeploymentInstances>().Add<BatchGetDeploymentTargets>().Add<BatchGetDeployments>().Add<BatchGetOnPremisesInstances>()
        .Add<ContinueDeployment>().Add<CreateApplication>().Add<CreateDeployment>().Add<CreateDeploymentConfig>().Add<CreateDeploymentGroup>()
        .Add<DeleteApplication>().Add<DeleteDeploymentConfig>().Add<DeleteDeploymentGroup>().Add<DeleteGitHubAccountToken>().Add<DeregisterOnPremisesInstance>()
        .Add<GetApplication>().Add<GetApplicationRevision>().Add<GetDeployment>().Add<GetDeploymentConfig>().Add<GetDeploymentGroup>()
        .Add<GetDeploymentInstance>().Add<GetDeploymentTarget>().Add<GetOnPremisesInstance>()
        .Add<ListApplicationRevisions>().Add<ListApplications>().Add<ListDeploymentConfigs>().Add<ListDeploymentGroups>().Add<ListDeploymentInstances>()
        .Add<ListDeploymentTargets>().Add<ListDeployments>().Add<ListGitHubAccountTokenNames>().Add<ListOnPremisesInstances>().Add<ListTagsForResource>()
        .Add<PutLifecycleEventHookExecutionStatus>().Add<RegisterApplicationRevision>().Add<RegisterOnPremisesInstance>()
        .Add<RemoveTagsFromOnPremisesInstances>().Add<SkipWaitTimeForInstanceTermination>().Add<StopDeployment>().Add<TagResource>().Add<UntagResource>()
        .Add<UpdateApplication>().Add<UpdateDeploymentGroup>();
}
