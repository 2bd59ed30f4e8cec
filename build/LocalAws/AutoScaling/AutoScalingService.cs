using LocalAws.AutoScaling.Execution;
using LocalAws.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LocalAws.AutoScaling;

/// <summary>EC2 Auto Scaling: groups that really launch, check, replace and terminate instances.</summary>
public sealed class AutoScalingService : AwsService
{
    /// <inheritdoc/>
    public override string Model => "autoscaling-2011-01-01";

    /// <inheritdoc/>
    public override string SigningName => "autoscaling";

    /// <inheritdoc/>
    public override void AddServices(IServiceCollection services) => services
        .AddSingleton<GroupSignals>()
        .AddSingleton<GroupStore>()
        .AddSingleton<GroupRules>()
        .AddSingleton<GroupEvents>()
        .AddSingleton<GroupTraffic>()
        .AddSingleton<InstanceLauncher>()
        .AddSingleton<InstanceTransitions>()
        .AddSingleton<GroupHealth>()
        .AddHostedService<GroupKeeper>();

    /// <inheritdoc/>
    protected override void AddOperations(OperationTable table) => table
        .Add<AttachInstances>()
        .Add<AttachLoadBalancerTargetGroups>()
        .Add<CompleteLifecycleAction>()
        .Add<CreateAutoScalingGroup>()
        .Add<CreateOrUpdateTags>()
        .Add<DeleteAutoScalingGroup>()
        .Add<DeleteLifecycleHook>()
        .Add<DeleteTags>()
        .Add<DescribeAutoScalingGroups>()
        .Add<DescribeAutoScalingInstances>()
        .Add<DescribeLifecycleHooks>()
        .Add<DescribeLoadBalancerTargetGroups>()
        .Add<DescribeScalingActivities>()
        .Add<DescribeTags>()
        .Add<DetachInstances>()
        .Add<DetachLoadBalancerTargetGroups>()
        .Add<EnterStandby>()
        .Add<ExitStandby>()
        .Add<PutLifecycleHook>()
        .Add<RecordLifecycleActionHeartbeat>()
        .Add<ResumeProcesses>()
        .Add<SetDesiredCapacity>()
        .Add<SetInstanceHealth>()
        .Add<SetInstanceProtection>()
        .Add<SuspendProcesses>()
        .Add<TerminateInstanceInAutoScalingGroup>()
        .Add<UpdateAutoScalingGroup>();
}
