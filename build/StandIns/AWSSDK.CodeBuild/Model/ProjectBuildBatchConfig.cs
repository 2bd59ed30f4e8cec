namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>ProjectBuildBatchConfig</c>.</summary>
public partial class ProjectBuildBatchConfig
{
    /// <summary>At least 1 characters.</summary>
    public string? ServiceRole { get; set; }

    public bool? CombineArtifacts { get; set; }

    public BatchRestrictions? Restrictions { get; set; }

    public int? TimeoutInMins { get; set; }

    public BatchReportModeType? BatchReportMode { get; set; }
}
