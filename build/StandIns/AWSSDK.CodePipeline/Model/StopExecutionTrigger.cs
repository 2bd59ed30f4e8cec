namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>StopExecutionTrigger</c>.</summary>
public partial class StopExecutionTrigger
{
    /// <summary>At most 200 characters.</summary>
    public string? Reason { get; set; }
}
