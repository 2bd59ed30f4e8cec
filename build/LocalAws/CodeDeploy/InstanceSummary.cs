namespace LocalAws.CodeDeploy;

/// <summary>An instance in a deployment, as older clients see it.</summary>
public sealed record InstanceSummary(
    string? DeploymentId, string? InstanceId, string? Status, DateTimeOffset? LastUpdatedAt, IReadOnlyList<LifecycleEvent>? LifecycleEvents, string? InstanceType);
