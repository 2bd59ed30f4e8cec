namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>RelatedDeployments</c>.</summary>
public partial class RelatedDeployments
{
    public string? AutoUpdateOutdatedInstancesRootDeploymentId { get; set; }

    public List<string>? AutoUpdateOutdatedInstancesDeploymentIds { get; set; }
}
