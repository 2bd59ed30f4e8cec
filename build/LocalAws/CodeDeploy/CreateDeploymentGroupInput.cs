namespace LocalAws.CodeDeploy;

/// <summary>A new deployment group.</summary>
public sealed record CreateDeploymentGroupInput
{
    public required string ApplicationName { get; init; }

    public required string DeploymentGroupName { get; init; }

    public string? DeploymentConfigName { get; init; }

    public IReadOnlyList<EC2TagFilter>? Ec2TagFilters { get; init; }

    public IReadOnlyList<TagFilter>? OnPremisesInstanceTagFilters { get; init; }

    public IReadOnlyList<string>? AutoScalingGroups { get; init; }

    public required string ServiceRoleArn { get; init; }

    public IReadOnlyList<TriggerConfig>? TriggerConfigurations { get; init; }

    public AlarmConfiguration? AlarmConfiguration { get; init; }

    public AutoRollbackConfiguration? AutoRollbackConfiguration { get; init; }

    public string? OutdatedInstancesStrategy { get; init; }

    public DeploymentStyle? DeploymentStyle { get; init; }

    public BlueGreenDeploymentConfiguration? BlueGreenDeploymentConfiguration { get; init; }

    public LoadBalancerInfo? LoadBalancerInfo { get; init; }

    public EC2TagSet? Ec2TagSet { get; init; }

    public IReadOnlyList<ECSService>? EcsServices { get; init; }

    public OnPremisesTagSet? OnPremisesTagSet { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public bool? TerminationHookEnabled { get; init; }
}
