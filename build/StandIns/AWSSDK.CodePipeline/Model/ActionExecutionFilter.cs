namespace Amazon.CodePipeline.Model;

public partial class ActionExecutionFilter
{
    public string? PipelineExecutionId { get; set; }

    public LatestInPipelineExecutionFilter? LatestInPipelineExecution { get; set; }
}
