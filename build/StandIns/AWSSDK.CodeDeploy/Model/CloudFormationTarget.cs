namespace Amazon.CodeDeploy.Model;

public partial class CloudFormationTarget
{
    public string? DeploymentId { get; set; }

    public string? TargetId { get; set; }

    public DateTime? LastUpdatedAt { get; set; }

    public List<LifecycleEvent>? LifecycleEvents { get; set; }

    public TargetStatus? Status { get; set; }

    public string? ResourceType { get; set; }

    public double? TargetVersionWeight { get; set; }
}
