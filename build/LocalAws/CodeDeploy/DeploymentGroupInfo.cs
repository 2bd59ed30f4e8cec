namespace LocalAws.CodeDeploy;

/// <summary>A deployment group: instances, how they are deployed to, and what became of it.</summary>
public sealed record DeploymentGroupInfo
{
    public string? ApplicationName { get; init; }

    public string? DeploymentGroupId { get; init; }

    public string? DeploymentGroupName { get; init; }

    public string? DeploymentConfigName { get; init; }

    public IReadOnlyList<EC2TagFilter>? Ec2TagFilters { get; init; }

    public IReadOnlyList<TagFilter>? OnPremisesInstanceTagFilters { get; init; }

    public IReadOnlyList<AutoScalingGroup>? AutoScalingGroups { get; init; }

    public string? ServiceRoleArn { get; init; }

    public RevisionLocation? TargetRevision { get; init; }

    public IReadOnlyList<TriggerConfig>? TriggerConfigurations { get; init; }

    public AlarmConfiguration? AlarmConfiguration { get; init; }

    public AutoRollbackConfiguration? AutoRollbackConfiguration { get; init; }

    public DeploymentStyle? DeploymentStyle { get; init; }

    public string? OutdatedInstancesStrategy { get; init; }

    public BlueGreenDeploymentConfiguration? BlueGreenDeploymentConfiguration { get; init; }

    public LoadBalancerInfo? LoadBalancerInfo { get; init; }

    public LastDeploymentInfo? LastSuccessfulDeployment { get; init; }

    public LastDeploymentInfo? LastAttemptedDeployment { get; init; }

    public EC2TagSet? Ec2TagSet { get; init; }

    public OnPremisesTagSet? OnPremisesTagSet { get; init; }

    public string? ComputePlatform { get; init; }

    public IReadOnlyList<ECSService>? EcsServices { get; init; }

    public bool? TerminationHookEnabled { get; init; }
}

/// <summary>The last deployment of a group.</summary>
public sealed record LastDeploymentInfo(string? DeploymentId, string? Status, DateTimeOffset? EndTime, DateTimeOffset? CreateTime);

/// <summary>An Auto Scaling group, and the hooks that tell of its launches.</summary>
public sealed record AutoScalingGroup(string? Name, string? Hook, string? TerminationHook);
