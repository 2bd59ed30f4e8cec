namespace Amazon.CodeDeploy.Model;

public partial class LambdaTarget
{
    public string? DeploymentId { get; set; }

    public string? TargetId { get; set; }

    public string? TargetArn { get; set; }

    public TargetStatus? Status { get; set; }

    public DateTime? LastUpdatedAt { get; set; }

    public List<LifecycleEvent>? LifecycleEvents { get; set; }

    public LambdaFunctionInfo? LambdaFunctionInfo { get; set; }
}
