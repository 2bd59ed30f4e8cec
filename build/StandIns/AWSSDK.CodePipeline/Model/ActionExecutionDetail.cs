namespace Amazon.CodePipeline.Model;

public partial class ActionExecutionDetail
{
    public string? PipelineExecutionId { get; set; }

    public string? ActionExecutionId { get; set; }

    /// <summary>At least 1.</summary>
    public int? PipelineVersion { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? StageName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? ActionName { get; set; }

    public DateTime? StartTime { get; set; }

    public DateTime? LastUpdateTime { get; set; }

    public string? UpdatedBy { get; set; }

    public ActionExecutionStatus? Status { get; set; }

    public ActionExecutionInput? Input { get; set; }

    public ActionExecutionOutput? Output { get; set; }
}
