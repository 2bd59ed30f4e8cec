namespace Amazon.CodeDeploy.Model;

public partial class RelatedDeployments
{
    public string? AutoUpdateOutdatedInstancesRootDeploymentId { get; set; }

    public List<string>? AutoUpdateOutdatedInstancesDeploymentIds { get; set; }
}
