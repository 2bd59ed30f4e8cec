namespace Amazon.CodePipeline.Model;

public partial class ExecutionTrigger
{
    public TriggerType? TriggerType { get; set; }

    /// <summary>0 to 1024 characters.</summary>
    public string? TriggerDetail { get; set; }
}
