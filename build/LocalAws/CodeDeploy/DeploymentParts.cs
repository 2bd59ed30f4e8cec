namespace LocalAws.CodeDeploy;

/// <summary>How many instances are in which state.</summary>
public sealed record DeploymentOverview(long Pending, long InProgress, long Succeeded, long Failed, long Skipped, long Ready);

/// <summary>Why a deployment failed.</summary>
public sealed record ErrorInformation(string? Code, string? Message);

/// <summary>Which deployment rolls back which.</summary>
public sealed record RollbackInfo(string? RollbackDeploymentId, string? RollbackTriggeringDeploymentId, string? RollbackMessage);

/// <summary>The instances of a blue/green deployment's replacement fleet.</summary>
public sealed record TargetInstances(IReadOnlyList<EC2TagFilter>? TagFilters, IReadOnlyList<string>? AutoScalingGroups, EC2TagSet? Ec2TagSet);

/// <summary>Deployments that bring outdated instances up to date.</summary>
public sealed record RelatedDeployments(string? AutoUpdateOutdatedInstancesRootDeploymentId, IReadOnlyList<string>? AutoUpdateOutdatedInstancesDeploymentIds);
