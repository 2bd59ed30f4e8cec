namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>StageExecution</c>.</summary>
public partial class StageExecution
{
    /// <summary>Required.</summary>
    public string? PipelineExecutionId { get; set; }

    /// <summary>Required.</summary>
    public StageExecutionStatus? Status { get; set; }

    public ExecutionType? Type { get; set; }
}
