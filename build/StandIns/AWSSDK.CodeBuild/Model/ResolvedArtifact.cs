namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>ResolvedArtifact</c>.</summary>
public partial class ResolvedArtifact
{
    public ArtifactsType? Type { get; set; }

    public string? Location { get; set; }

    public string? Identifier { get; set; }
}
