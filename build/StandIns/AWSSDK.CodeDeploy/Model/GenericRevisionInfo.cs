namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>GenericRevisionInfo</c>.</summary>
public partial class GenericRevisionInfo
{
    public string? Description { get; set; }

    public List<string>? DeploymentGroups { get; set; }

    public DateTime? FirstUsedTime { get; set; }

    public DateTime? LastUsedTime { get; set; }

    public DateTime? RegisterTime { get; set; }
}
