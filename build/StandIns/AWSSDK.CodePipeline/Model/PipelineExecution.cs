namespace Amazon.CodePipeline.Model;

public partial class PipelineExecution
{
    /// <summary>1 to 100 characters.</summary>
    public string? PipelineName { get; set; }

    /// <summary>At least 1.</summary>
    public int? PipelineVersion { get; set; }

    public string? PipelineExecutionId { get; set; }

    public PipelineExecutionStatus? Status { get; set; }

    public string? StatusSummary { get; set; }

    public List<ArtifactRevision>? ArtifactRevisions { get; set; }

    public List<ResolvedPipelineVariable>? Variables { get; set; }

    public ExecutionTrigger? Trigger { get; set; }

    public ExecutionMode? ExecutionMode { get; set; }

    public ExecutionType? ExecutionType { get; set; }

    public PipelineRollbackMetadata? RollbackMetadata { get; set; }
}
