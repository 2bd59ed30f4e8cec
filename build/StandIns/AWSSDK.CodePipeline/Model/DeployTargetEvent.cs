namespace Amazon.CodePipeline.Model;

public partial class DeployTargetEvent
{
    public string? Name { get; set; }

    public string? Status { get; set; }

    public DateTime? StartTime { get; set; }

    public DateTime? EndTime { get; set; }

    public DeployTargetEventContext? Context { get; set; }
}
