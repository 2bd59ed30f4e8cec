namespace Amazon.CodePipeline.Model;

public partial class ActionExecutionInput
{
    public ActionTypeId? ActionTypeId { get; set; }

    public Dictionary<string, string>? Configuration { get; set; }

    public Dictionary<string, string>? ResolvedConfiguration { get; set; }

    /// <summary>At most 1024 characters.</summary>
    public string? RoleArn { get; set; }

    /// <summary>4 to 30 characters.</summary>
    public string? Region { get; set; }

    public List<ArtifactDetail>? InputArtifacts { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? Namespace { get; set; }
}
