namespace Amazon.CodePipeline.Model;

public partial class PipelineRollbackMetadata
{
    public string? RollbackTargetPipelineExecutionId { get; set; }
}
