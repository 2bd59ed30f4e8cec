namespace LocalAws.CodeBuild;

/// <summary>A build project: what is built, where, as whom, and where its output goes.</summary>
public sealed record Project
{
    public string? Name { get; init; }

    public string? Arn { get; init; }

    public string? Description { get; init; }

    public ProjectSource? Source { get; init; }

    public IReadOnlyList<ProjectSource>? SecondarySources { get; init; }

    /// <summary>A branch, tag, commit or object version; null builds the newest.</summary>
    public string? SourceVersion { get; init; }

    public IReadOnlyList<ProjectSourceVersion>? SecondarySourceVersions { get; init; }

    public ProjectArtifacts? Artifacts { get; init; }

    public IReadOnlyList<ProjectArtifacts>? SecondaryArtifacts { get; init; }

    public ProjectCache? Cache { get; init; }

    public ProjectEnvironment? Environment { get; init; }

    public string? ServiceRole { get; init; }

    /// <summary>Builds that take longer are stopped.</summary>
    public int? TimeoutInMinutes { get; init; }

    /// <summary>Builds that wait longer are given up.</summary>
    public int? QueuedTimeoutInMinutes { get; init; }

    /// <summary>ARN of the KMS key of the artifacts.</summary>
    public string? EncryptionKey { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    public DateTimeOffset? Created { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    public VpcConfig? VpcConfig { get; init; }

    public ProjectBadge? Badge { get; init; }

    public LogsConfig? LogsConfig { get; init; }

    public IReadOnlyList<ProjectFileSystemLocation>? FileSystemLocations { get; init; }

    public ProjectBuildBatchConfig? BuildBatchConfig { get; init; }

    /// <summary>Builds of the project that may run at once; null sets no limit.</summary>
    public int? ConcurrentBuildLimit { get; init; }

    public string? ProjectVisibility { get; init; }

    public string? PublicProjectAlias { get; init; }

    public string? ResourceAccessRole { get; init; }

    public int? AutoRetryLimit { get; init; }
}
