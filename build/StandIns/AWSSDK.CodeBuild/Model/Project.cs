namespace Amazon.CodeBuild.Model;

public partial class Project
{
    /// <summary>2 to 150 characters.</summary>
    public string? Name { get; set; }

    public string? Arn { get; set; }

    /// <summary>0 to 255 characters.</summary>
    public string? Description { get; set; }

    public ProjectSource? Source { get; set; }

    /// <summary>0 to 12 elements.</summary>
    public List<ProjectSource>? SecondarySources { get; set; }

    public string? SourceVersion { get; set; }

    /// <summary>0 to 12 elements.</summary>
    public List<ProjectSourceVersion>? SecondarySourceVersions { get; set; }

    public ProjectArtifacts? Artifacts { get; set; }

    /// <summary>0 to 12 elements.</summary>
    public List<ProjectArtifacts>? SecondaryArtifacts { get; set; }

    public ProjectCache? Cache { get; set; }

    public ProjectEnvironment? Environment { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ServiceRole { get; set; }

    /// <summary>5 to 2160.</summary>
    public int? TimeoutInMinutes { get; set; }

    /// <summary>5 to 480.</summary>
    public int? QueuedTimeoutInMinutes { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? EncryptionKey { get; set; }

    /// <summary>0 to 50 elements.</summary>
    public List<Tag>? Tags { get; set; }

    public DateTime? Created { get; set; }

    public DateTime? LastModified { get; set; }

    public Webhook? Webhook { get; set; }

    public VpcConfig? VpcConfig { get; set; }

    public ProjectBadge? Badge { get; set; }

    public LogsConfig? LogsConfig { get; set; }

    public List<ProjectFileSystemLocation>? FileSystemLocations { get; set; }

    public ProjectBuildBatchConfig? BuildBatchConfig { get; set; }

    public int? ConcurrentBuildLimit { get; set; }

    public ProjectVisibilityType? ProjectVisibility { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? PublicProjectAlias { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ResourceAccessRole { get; set; }

    public int? AutoRetryLimit { get; set; }
}
