namespace Amazon.CodeBuild.Model;

public partial class BuildSummary
{
    public string? Arn { get; set; }

    public DateTime? RequestedOn { get; set; }

    public StatusType? BuildStatus { get; set; }

    public ResolvedArtifact? PrimaryArtifact { get; set; }

    public List<ResolvedArtifact>? SecondaryArtifacts { get; set; }
}
