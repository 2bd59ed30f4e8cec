namespace Amazon.CodeDeploy.Model;

public partial class ECSTarget
{
    public string? DeploymentId { get; set; }

    public string? TargetId { get; set; }

    public string? TargetArn { get; set; }

    public DateTime? LastUpdatedAt { get; set; }

    public List<LifecycleEvent>? LifecycleEvents { get; set; }

    public TargetStatus? Status { get; set; }

    public List<ECSTaskSet>? TaskSetsInfo { get; set; }
}
