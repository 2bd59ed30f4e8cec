namespace LocalAws.CodeBuild;

/// <summary>How batches of the project run.</summary>
public sealed record ProjectBuildBatchConfig
{
    public string? ServiceRole { get; init; }

    public bool? CombineArtifacts { get; init; }

    public BatchRestrictions? Restrictions { get; init; }

    public int? TimeoutInMins { get; init; }

    public string? BatchReportMode { get; init; }
}
