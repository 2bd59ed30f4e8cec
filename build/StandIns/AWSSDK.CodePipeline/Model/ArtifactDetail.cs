namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>ArtifactDetail</c>.</summary>
public partial class ArtifactDetail
{
    /// <summary>1 to 100 characters.</summary>
    public string? Name { get; set; }

    public S3Location? S3location { get; set; }
}
