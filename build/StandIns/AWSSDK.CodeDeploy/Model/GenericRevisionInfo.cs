namespace Amazon.CodeDeploy.Model;

public partial class GenericRevisionInfo
{
    public string? Description { get; set; }

    public List<string>? DeploymentGroups { get; set; }

    public DateTime? FirstUsedTime { get; set; }

    public DateTime? LastUsedTime { get; set; }

    public DateTime? RegisterTime { get; set; }
}
