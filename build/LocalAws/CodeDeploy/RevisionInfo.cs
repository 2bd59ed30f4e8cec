namespace LocalAws.CodeDeploy;

/// <summary>A revision and what is known of it.</summary>
public sealed record RevisionInfo(RevisionLocation? RevisionLocation, GenericRevisionInfo? GenericRevisionInfo);

/// <summary>When a revision was registered and used, and by which groups.</summary>
public sealed record GenericRevisionInfo(
    string? Description, IReadOnlyList<string>? DeploymentGroups, DateTimeOffset? FirstUsedTime, DateTimeOffset? LastUsedTime, DateTimeOffset? RegisterTime);
