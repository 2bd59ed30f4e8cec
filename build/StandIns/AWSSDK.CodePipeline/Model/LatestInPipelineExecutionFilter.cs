namespace Amazon.CodePipeline.Model;

public partial class LatestInPipelineExecutionFilter
{
    /// <summary>Required.</summary>
    public string? PipelineExecutionId { get; set; }

    /// <summary>Required.</summary>
    public StartTimeRange? StartTimeRange { get; set; }
}
