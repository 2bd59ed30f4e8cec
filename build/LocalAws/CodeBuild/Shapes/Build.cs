namespace LocalAws.CodeBuild;

/// <summary>One build: what it was asked, where it stands, what came out.</summary>
public sealed record Build
{
    /// <summary>project:uuid.</summary>
    public string? Id { get; init; }

    public string? Arn { get; init; }

    /// <summary>Counts the project's builds from 1; never used twice.</summary>
    public long? BuildNumber { get; init; }

    public DateTimeOffset? StartTime { get; init; }

    public DateTimeOffset? EndTime { get; init; }

    /// <summary>SUBMITTED to COMPLETED.</summary>
    public string? CurrentPhase { get; init; }

    public string? BuildStatus { get; init; }

    public string? SourceVersion { get; init; }

    /// <summary>The commit or object version that was built.</summary>
    public string? ResolvedSourceVersion { get; init; }

    public string? ProjectName { get; init; }

    public IReadOnlyList<BuildPhase>? Phases { get; init; }

    public ProjectSource? Source { get; init; }

    public IReadOnlyList<ProjectSource>? SecondarySources { get; init; }

    public IReadOnlyList<ProjectSourceVersion>? SecondarySourceVersions { get; init; }

    public BuildArtifacts? Artifacts { get; init; }

    public IReadOnlyList<BuildArtifacts>? SecondaryArtifacts { get; init; }

    public ProjectCache? Cache { get; init; }

    public ProjectEnvironment? Environment { get; init; }

    public string? ServiceRole { get; init; }

    public LogsLocation? Logs { get; init; }

    public int? TimeoutInMinutes { get; init; }

    public int? QueuedTimeoutInMinutes { get; init; }

    public bool? BuildComplete { get; init; }

    /// <summary>codepipeline/name, a user, or role/session.</summary>
    public string? Initiator { get; init; }

    public VpcConfig? VpcConfig { get; init; }

    public NetworkInterface? NetworkInterface { get; init; }

    public string? EncryptionKey { get; init; }

    public IReadOnlyList<ExportedEnvironmentVariable>? ExportedEnvironmentVariables { get; init; }

    public IReadOnlyList<string>? ReportArns { get; init; }

    public IReadOnlyList<ProjectFileSystemLocation>? FileSystemLocations { get; init; }

    public DebugSession? DebugSession { get; init; }

    public string? BuildBatchArn { get; init; }

    public AutoRetryConfig? AutoRetryConfig { get; init; }
}
