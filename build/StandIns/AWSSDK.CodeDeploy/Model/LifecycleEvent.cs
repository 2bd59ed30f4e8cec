namespace Amazon.CodeDeploy.Model;

public partial class LifecycleEvent
{
    public string? LifecycleEventName { get; set; }

    public Diagnostics? Diagnostics { get; set; }

    public DateTime? StartTime { get; set; }

    public DateTime? EndTime { get; set; }

    public LifecycleEventStatus? Status { get; set; }
}
