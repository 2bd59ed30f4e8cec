namespace LocalAws.CodeBuild;

/// <summary>Where a build's input comes from.</summary>
public sealed record ProjectSource
{
    public required string Type { get; init; }

    /// <summary>A clone URL, or bucket/key for S3; none for CODEPIPELINE and NO_SOURCE.</summary>
    public string? Location { get; init; }

    public int? GitCloneDepth { get; init; }

    public GitSubmodulesConfig? GitSubmodulesConfig { get; init; }

    /// <summary>A path in the source, an S3 ARN, or the buildspec itself; null is buildspec.yml.</summary>
    public string? Buildspec { get; init; }

    public SourceAuth? Auth { get; init; }

    public bool? ReportBuildStatus { get; init; }

    public BuildStatusConfig? BuildStatusConfig { get; init; }

    public bool? InsecureSsl { get; init; }

    /// <summary>Names a secondary source.</summary>
    public string? SourceIdentifier { get; init; }
}
