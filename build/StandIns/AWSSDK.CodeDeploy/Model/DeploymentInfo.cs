namespace Amazon.CodeDeploy.Model;

public partial class DeploymentInfo
{
    /// <summary>1 to 100 characters.</summary>
    public string? ApplicationName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? DeploymentGroupName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? DeploymentConfigName { get; set; }

    public string? DeploymentId { get; set; }

    public RevisionLocation? PreviousRevision { get; set; }

    public RevisionLocation? Revision { get; set; }

    public DeploymentStatus? Status { get; set; }

    public ErrorInformation? ErrorInformation { get; set; }

    public DateTime? CreateTime { get; set; }

    public DateTime? StartTime { get; set; }

    public DateTime? CompleteTime { get; set; }

    public DeploymentOverview? DeploymentOverview { get; set; }

    public string? Description { get; set; }

    public DeploymentCreator? Creator { get; set; }

    public bool? IgnoreApplicationStopFailures { get; set; }

    public AutoRollbackConfiguration? AutoRollbackConfiguration { get; set; }

    public bool? UpdateOutdatedInstancesOnly { get; set; }

    public RollbackInfo? RollbackInfo { get; set; }

    public DeploymentStyle? DeploymentStyle { get; set; }

    public TargetInstances? TargetInstances { get; set; }

    public bool? InstanceTerminationWaitTimeStarted { get; set; }

    public BlueGreenDeploymentConfiguration? BlueGreenDeploymentConfiguration { get; set; }

    public LoadBalancerInfo? LoadBalancerInfo { get; set; }

    public string? AdditionalDeploymentStatusInfo { get; set; }

    public FileExistsBehavior? FileExistsBehavior { get; set; }

    public List<string>? DeploymentStatusMessages { get; set; }

    public ComputePlatform? ComputePlatform { get; set; }

    public string? ExternalId { get; set; }

    public RelatedDeployments? RelatedDeployments { get; set; }

    public AlarmConfiguration? OverrideAlarmConfiguration { get; set; }
}
