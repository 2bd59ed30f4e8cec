namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>RuleExecutionFilter</c>.</summary>
public partial class RuleExecutionFilter
{
    public string? PipelineExecutionId { get; set; }

    public LatestInPipelineExecutionFilter? LatestInPipelineExecution { get; set; }
}
