namespace Amazon.CodePipeline.Model;

public partial class PipelineExecutionSummary
{
    public string? PipelineExecutionId { get; set; }

    public PipelineExecutionStatus? Status { get; set; }

    public string? StatusSummary { get; set; }

    public DateTime? StartTime { get; set; }

    public DateTime? LastUpdateTime { get; set; }

    public List<SourceRevision>? SourceRevisions { get; set; }

    public ExecutionTrigger? Trigger { get; set; }

    public StopExecutionTrigger? StopTrigger { get; set; }

    public ExecutionMode? ExecutionMode { get; set; }

    public ExecutionType? ExecutionType { get; set; }

    public PipelineRollbackMetadata? RollbackMetadata { get; set; }
}
