namespace Amazon.CodePipeline.Model;

public partial class ArtifactDetail
{
    /// <summary>1 to 100 characters.</summary>
    public string? Name { get; set; }

    public S3Location? S3location { get; set; }
}
