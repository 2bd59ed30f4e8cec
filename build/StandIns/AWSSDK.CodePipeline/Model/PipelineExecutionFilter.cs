namespace Amazon.CodePipeline.Model;

public partial class PipelineExecutionFilter
{
    public SucceededInStageFilter? SucceededInStage { get; set; }
}
