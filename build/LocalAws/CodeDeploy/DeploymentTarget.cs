namespace LocalAws.CodeDeploy;

/// <summary>A target of a deployment. Here they are instances.</summary>
public sealed record DeploymentTarget(
    string? DeploymentTargetType, InstanceTarget? InstanceTarget);

/// <summary>An instance in a deployment.</summary>
public sealed record InstanceTarget(
    string? DeploymentId, string? TargetId, string? TargetArn, string? Status, DateTimeOffset? LastUpdatedAt, IReadOnlyList<LifecycleEvent>? LifecycleEvents, string? InstanceLabel);
