namespace Amazon.CodePipeline.Model;

public partial class ArtifactDetails
{
    /// <summary>Required; 0 to 5.</summary>
    public int? MinimumCount { get; set; }

    /// <summary>Required; 0 to 5.</summary>
    public int? MaximumCount { get; set; }
}
