namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>LatestInPipelineExecutionFilter</c>.</summary>
public partial class LatestInPipelineExecutionFilter
{
    /// <summary>Required.</summary>
    public string? PipelineExecutionId { get; set; }

    /// <summary>Required.</summary>
    public StartTimeRange? StartTimeRange { get; set; }
}
