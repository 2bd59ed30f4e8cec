namespace Amazon.CodePipeline.Model;

public partial class RuleExecutionInput
{
    public RuleTypeId? RuleTypeId { get; set; }

    /// <summary>0 to 200 entries.</summary>
    public Dictionary<string, string>? Configuration { get; set; }

    public Dictionary<string, string>? ResolvedConfiguration { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string? RoleArn { get; set; }

    /// <summary>4 to 30 characters.</summary>
    public string? Region { get; set; }

    public List<ArtifactDetail>? InputArtifacts { get; set; }
}
