namespace LocalAws.CodeDeploy;

/// <summary>Changes to a deployment group; what is null stays as it is.</summary>
public sealed record UpdateDeploymentGroupInput
{
    public required string ApplicationName { get; init; }

    public required string CurrentDeploymentGroupName { get; init; }

    public string? NewDeploymentGroupName { get; init; }

    public string? DeploymentConfigName { get; init; }

    public IReadOnlyList<EC2TagFilter>? Ec2TagFilters { get; init; }

    public IReadOnlyList<TagFilter>? OnPremisesInstanceTagFilters { get; init; }

    public IReadOnlyList<string>? AutoScalingGroups { get; init; }

    public string? ServiceRoleArn { get; init; }

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

    public bool? TerminationHookEnabled { get; init; }
}
