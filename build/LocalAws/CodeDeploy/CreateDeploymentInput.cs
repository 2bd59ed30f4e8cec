namespace LocalAws.CodeDeploy;

/// <summary>A new deployment.</summary>
public sealed record CreateDeploymentInput
{
    public required string ApplicationName { get; init; }

    public string? DeploymentGroupName { get; init; }

    public RevisionLocation? Revision { get; init; }

    public string? DeploymentConfigName { get; init; }

    public string? Description { get; init; }

    public bool? IgnoreApplicationStopFailures { get; init; }

    public TargetInstances? TargetInstances { get; init; }

    public AutoRollbackConfiguration? AutoRollbackConfiguration { get; init; }

    public bool? UpdateOutdatedInstancesOnly { get; init; }

    public string? FileExistsBehavior { get; init; }

    public AlarmConfiguration? OverrideAlarmConfiguration { get; init; }
}
