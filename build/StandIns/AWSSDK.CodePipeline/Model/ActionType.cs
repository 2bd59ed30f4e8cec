namespace Amazon.CodePipeline.Model;

public partial class ActionType
{
    /// <summary>Required.</summary>
    public ActionTypeId? Id { get; set; }

    public ActionTypeSettings? Settings { get; set; }

    /// <summary>At most 10 elements.</summary>
    public List<ActionConfigurationProperty>? ActionConfigurationProperties { get; set; }

    /// <summary>Required.</summary>
    public ArtifactDetails? InputArtifactDetails { get; set; }

    /// <summary>Required.</summary>
    public ArtifactDetails? OutputArtifactDetails { get; set; }
}
