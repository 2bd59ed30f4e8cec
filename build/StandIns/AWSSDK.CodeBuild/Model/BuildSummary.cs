namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>BuildSummary</c>.</summary>
public partial class BuildSummary
{
    public string? Arn { get; set; }

    public DateTime? RequestedOn { get; set; }

    public StatusType? BuildStatus { get; set; }

    public ResolvedArtifact? PrimaryArtifact { get; set; }

    public List<ResolvedArtifact>? SecondaryArtifacts { get; set; }
}
