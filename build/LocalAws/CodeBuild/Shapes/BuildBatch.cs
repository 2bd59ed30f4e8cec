namespace LocalAws.CodeBuild;

/// <summary>Several builds that the batch section of one buildspec describes.</summary>
public sealed record BuildBatch
{
    public string? Id { get; init; }

    public string? Arn { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public DateTimeOffset? EndTime { get; init; }

    public string? CurrentPhase { get; init; }

    public string? BuildBatchStatus { get; init; }

    public string? SourceVersion { get; init; }

    public string? ResolvedSourceVersion { get; init; }

    public string? ProjectName { get; init; }

    public IReadOnlyList<BuildBatchPhase>? Phases { get; init; }

    public ProjectSource? Source { get; init; }

    public IReadOnlyList<ProjectSource>? SecondarySources { get; init; }

    public IReadOnlyList<ProjectSourceVersion>? SecondarySourceVersions { get; init; }

    public BuildArtifacts? Artifacts { get; init; }

    public IReadOnlyList<BuildArtifacts>? SecondaryArtifacts { get; init; }

    public ProjectCache? Cache { get; init; }

    public ProjectEnvironment? Environment { get; init; }

    public string? ServiceRole { get; init; }

    public LogsConfig? LogConfig { get; init; }

    public int? BuildTimeoutInMinutes { get; init; }

    public int? QueuedTimeoutInMinutes { get; init; }

    public bool? Complete { get; init; }

    public string? Initiator { get; init; }

    public VpcConfig? VpcConfig { get; init; }

    public string? EncryptionKey { get; init; }

    public long? BuildBatchNumber { get; init; }

    public IReadOnlyList<ProjectFileSystemLocation>? FileSystemLocations { get; init; }

    public ProjectBuildBatchConfig? BuildBatchConfig { get; init; }

    public IReadOnlyList<BuildGroup>? BuildGroups { get; init; }

    public bool? DebugSessionEnabled { get; init; }

    public IReadOnlyList<string>? ReportArns { get; init; }
}
