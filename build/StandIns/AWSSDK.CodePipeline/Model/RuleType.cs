namespace Amazon.CodePipeline.Model;

public partial class RuleType
{
    /// <summary>Required.</summary>
    public RuleTypeId? Id { get; set; }

    public RuleTypeSettings? Settings { get; set; }

    /// <summary>At most 10 elements.</summary>
    public List<RuleConfigurationProperty>? RuleConfigurationProperties { get; set; }

    /// <summary>Required.</summary>
    public ArtifactDetails? InputArtifactDetails { get; set; }
}
