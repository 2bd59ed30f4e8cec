namespace Amazon.CodePipeline.Model;

public partial class StageExecution
{
    /// <summary>Required.</summary>
    public string? PipelineExecutionId { get; set; }

    /// <summary>Required.</summary>
    public StageExecutionStatus? Status { get; set; }

    public ExecutionType? Type { get; set; }
}
