using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class ProjectBuildBatchConfig : ExtensibleShape
{
    /// <summary>At least 1 characters.</summary>
    public string? ServiceRole { get; set; }

    public bool? CombineArtifacts { get; set; }

    public BatchRestrictions? Restrictions { get; set; }

    public int? TimeoutInMins { get; set; }

    public BatchReportModeType? BatchReportMode { get; set; }
}
