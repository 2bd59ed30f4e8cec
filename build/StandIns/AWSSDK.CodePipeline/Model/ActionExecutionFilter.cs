namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>ActionExecutionFilter</c>.</summary>
public partial class ActionExecutionFilter
{
    public string? PipelineExecutionId { get; set; }

    public LatestInPipelineExecutionFilter? LatestInPipelineExecution { get; set; }
}
