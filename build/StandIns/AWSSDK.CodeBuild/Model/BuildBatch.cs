namespace Amazon.CodeBuild.Model;

public partial class BuildBatch
{
    /// <summary>At least 1 characters.</summary>
    public string? Id { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? Arn { get; set; }

    public DateTime? StartTime { get; set; }

    public DateTime? EndTime { get; set; }

    public string? CurrentPhase { get; set; }

    public StatusType? BuildBatchStatus { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? SourceVersion { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ResolvedSourceVersion { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ProjectName { get; set; }

    public List<BuildBatchPhase>? Phases { get; set; }

    public ProjectSource? Source { get; set; }

    /// <summary>0 to 12 elements.</summary>
    public List<ProjectSource>? SecondarySources { get; set; }

    /// <summary>0 to 12 elements.</summary>
    public List<ProjectSourceVersion>? SecondarySourceVersions { get; set; }

    public BuildArtifacts? Artifacts { get; set; }

    /// <summary>0 to 12 elements.</summary>
    public List<BuildArtifacts>? SecondaryArtifacts { get; set; }

    public ProjectCache? Cache { get; set; }

    public ProjectEnvironment? Environment { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ServiceRole { get; set; }

    public LogsConfig? LogConfig { get; set; }

    public int? BuildTimeoutInMinutes { get; set; }

    public int? QueuedTimeoutInMinutes { get; set; }

    public bool? Complete { get; set; }

    public string? Initiator { get; set; }

    public VpcConfig? VpcConfig { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? EncryptionKey { get; set; }

    public long? BuildBatchNumber { get; set; }

    public List<ProjectFileSystemLocation>? FileSystemLocations { get; set; }

    public ProjectBuildBatchConfig? BuildBatchConfig { get; set; }

    public List<BuildGroup>? BuildGroups { get; set; }

    public bool? DebugSessionEnabled { get; set; }

    public List<string>? ReportArns { get; set; }
}
