namespace Amazon.CodePipeline.Model;

public partial class DeployActionExecutionTarget
{
    public string? TargetId { get; set; }

    public string? TargetType { get; set; }

    public string? Status { get; set; }

    public DateTime? StartTime { get; set; }

    public DateTime? EndTime { get; set; }

    public List<DeployTargetEvent>? Events { get; set; }
}
