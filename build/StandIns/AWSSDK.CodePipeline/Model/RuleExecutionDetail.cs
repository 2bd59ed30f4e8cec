namespace Amazon.CodePipeline.Model;

public partial class RuleExecutionDetail
{
    public string? PipelineExecutionId { get; set; }

    /// <summary>1 to 200 characters.</summary>
    public string? RuleExecutionId { get; set; }

    /// <summary>At least 1.</summary>
    public int? PipelineVersion { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? StageName { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? RuleName { get; set; }

    public DateTime? StartTime { get; set; }

    public DateTime? LastUpdateTime { get; set; }

    public string? UpdatedBy { get; set; }

    public RuleExecutionStatus? Status { get; set; }

    public RuleExecutionInput? Input { get; set; }

    public RuleExecutionOutput? Output { get; set; }
}
