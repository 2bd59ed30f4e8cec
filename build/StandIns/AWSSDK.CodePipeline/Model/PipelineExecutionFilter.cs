namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>PipelineExecutionFilter</c>.</summary>
public partial class PipelineExecutionFilter
{
    public SucceededInStageFilter? SucceededInStage { get; set; }
}
