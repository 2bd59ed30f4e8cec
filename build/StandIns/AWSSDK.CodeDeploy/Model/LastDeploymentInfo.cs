namespace Amazon.CodeDeploy.Model;

public partial class LastDeploymentInfo
{
    public string? DeploymentId { get; set; }

    public DeploymentStatus? Status { get; set; }

    public DateTime? EndTime { get; set; }

    public DateTime? CreateTime { get; set; }
}
