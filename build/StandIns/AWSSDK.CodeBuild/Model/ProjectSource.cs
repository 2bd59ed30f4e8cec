using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class ProjectSource : ExtensibleShape
{
    /// <summary>Required.</summary>
    public SourceType? Type { get; set; }

    public string? Location { get; set; }

    public int? GitCloneDepth { get; set; }

    public GitSubmodulesConfig? GitSubmodulesConfig { get; set; }

    public string? Buildspec { get; set; }

    public SourceAuth? Auth { get; set; }

    public bool? ReportBuildStatus { get; set; }

    public BuildStatusConfig? BuildStatusConfig { get; set; }

    public bool? InsecureSsl { get; set; }

    public string? SourceIdentifier { get; set; }
}
