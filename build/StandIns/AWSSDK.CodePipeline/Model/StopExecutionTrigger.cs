namespace Amazon.CodePipeline.Model;

public partial class StopExecutionTrigger
{
    /// <summary>At most 200 characters.</summary>
    public string? Reason { get; set; }
}
