namespace Amazon.CodeDeploy.Model;

public partial class DeploymentGroupInfo
{
    /// <summary>1 to 100 characters.</summary>
    public string? ApplicationName { get; set; }

    public string? DeploymentGroupId { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? DeploymentGroupName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? DeploymentConfigName { get; set; }

    public List<EC2TagFilter>? Ec2TagFilters { get; set; }

    public List<TagFilter>? OnPremisesInstanceTagFilters { get; set; }

    public List<AutoScalingGroup>? AutoScalingGroups { get; set; }

    public string? ServiceRoleArn { get; set; }

    public RevisionLocation? TargetRevision { get; set; }

    public List<TriggerConfig>? TriggerConfigurations { get; set; }

    public AlarmConfiguration? AlarmConfiguration { get; set; }

    public AutoRollbackConfiguration? AutoRollbackConfiguration { get; set; }

    public DeploymentStyle? DeploymentStyle { get; set; }

    public OutdatedInstancesStrategy? OutdatedInstancesStrategy { get; set; }

    public BlueGreenDeploymentConfiguration? BlueGreenDeploymentConfiguration { get; set; }

    public LoadBalancerInfo? LoadBalancerInfo { get; set; }

    public LastDeploymentInfo? LastSuccessfulDeployment { get; set; }

    public LastDeploymentInfo? LastAttemptedDeployment { get; set; }

    public EC2TagSet? Ec2TagSet { get; set; }

    public OnPremisesTagSet? OnPremisesTagSet { get; set; }

    public ComputePlatform? ComputePlatform { get; set; }

    public List<ECSService>? EcsServices { get; set; }

    public bool? TerminationHookEnabled { get; set; }
}
