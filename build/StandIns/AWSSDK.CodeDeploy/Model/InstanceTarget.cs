namespace Amazon.CodeDeploy.Model;

public partial class InstanceTarget
{
    public string? DeploymentId { get; set; }

    public string? TargetId { get; set; }

    public string? TargetArn { get; set; }

    public TargetStatus? Status { get; set; }

    public DateTime? LastUpdatedAt { get; set; }

    public List<LifecycleEvent>? LifecycleEvents { get; set; }

    public TargetLabel? InstanceLabel { get; set; }
}
