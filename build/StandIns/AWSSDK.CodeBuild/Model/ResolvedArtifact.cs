namespace Amazon.CodeBuild.Model;

public partial class ResolvedArtifact
{
    public ArtifactsType? Type { get; set; }

    public string? Location { get; set; }

    public string? Identifier { get; set; }
}
