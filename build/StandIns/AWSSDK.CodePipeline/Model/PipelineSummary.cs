namespace Amazon.CodePipeline.Model;

public partial class PipelineSummary
{
    /// <summary>1 to 100 characters.</summary>
    public string? Name { get; set; }

    /// <summary>At least 1.</summary>
    public int? Version { get; set; }

    public PipelineType? PipelineType { get; set; }

    public ExecutionMode? ExecutionMode { get; set; }

    public DateTime? Created { get; set; }

    public DateTime? Updated { get; set; }
}
