namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>PipelineRollbackMetadata</c>.</summary>
public partial class PipelineRollbackMetadata
{
    public string? RollbackTargetPipelineExecutionId { get; set; }
}
