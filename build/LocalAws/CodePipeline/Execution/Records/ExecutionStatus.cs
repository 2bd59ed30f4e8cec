namespace LocalAws.CodePipeline.Execution.Records;

/// <summary>The statuses of executions, stages and actions, as the API writes them.</summary>
public static class ExecutionStatus
{
    public const string InProgress = "InProgress";
    public const string Succeeded = "Succeeded";
    public const string Failed = "Failed";
    public const string Stopping = "Stopping";
    public const string Stopped = "Stopped";
    public const string Superseded = "Superseded";
    public const string Skipped = "Skipped";
    public const string Abandoned = "Abandoned";
    public const string Cancelled = "Cancelled";
    public const string Overridden = "Overridden";
}
