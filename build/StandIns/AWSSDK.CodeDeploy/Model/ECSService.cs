namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>ECSService</c>.</summary>
public partial class ECSService
{
    public string? ServiceName { get; set; }

    public string? ClusterName { get; set; }
}
