namespace Amazon.CodePipeline.Model;

public partial class RuleExecution
{
    /// <summary>1 to 200 characters.</summary>
    public string? RuleExecutionId { get; set; }

    public RuleExecutionStatus? Status { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? Summary { get; set; }

    public DateTime? LastStatusChange { get; set; }

    /// <summary>1 to 200 characters.</summary>
    public string? Token { get; set; }

    public string? LastUpdatedBy { get; set; }

    /// <summary>1 to 1500 characters.</summary>
    public string? ExternalExecutionId { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? ExternalExecutionUrl { get; set; }

    public ErrorDetails? ErrorDetails { get; set; }
}
