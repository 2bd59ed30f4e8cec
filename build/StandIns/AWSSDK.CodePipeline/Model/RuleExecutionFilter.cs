namespace Amazon.CodePipeline.Model;

public partial class RuleExecutionFilter
{
    public string? PipelineExecutionId { get; set; }

    public LatestInPipelineExecutionFilter? LatestInPipelineExecution { get; set; }
}
