namespace Amazon.CodePipeline.Model;

public partial class ActionExecutionResult
{
    public string? ExternalExecutionId { get; set; }

    public string? ExternalExecutionSummary { get; set; }

    /// <summary>1 to 2048 characters.</summary>
    public string? ExternalExecutionUrl { get; set; }

    public ErrorDetails? ErrorDetails { get; set; }

    /// <summary>1 to 250 characters.</summary>
    public string? LogStreamARN { get; set; }
}
