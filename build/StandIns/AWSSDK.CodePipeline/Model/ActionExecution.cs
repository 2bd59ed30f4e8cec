namespace Amazon.CodePipeline.Model;

public partial class ActionExecution
{
    public string? ActionExecutionId { get; set; }

    public ActionExecutionStatus? Status { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? Summary { get; set; }

    public DateTime? LastStatusChange { get; set; }

    public string? Token { get; set; }

    public string? LastUpdatedBy { get; set; }

    /// <summary>1 to 1500 characters.</summary>
    public string? ExternalExecutionId { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? ExternalExecutionUrl { get; set; }

    /// <summary>0 to 100.</summary>
    public int? PercentComplete { get; set; }

    public ErrorDetails? ErrorDetails { get; set; }

    /// <summary>1 to 250 characters.</summary>
    public string? LogStreamARN { get; set; }
}
