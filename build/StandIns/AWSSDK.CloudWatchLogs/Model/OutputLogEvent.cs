namespace Amazon.CloudWatchLogs.Model;

/// <summary>CloudWatch Logs's <c>OutputLogEvent</c>.</summary>
public partial class OutputLogEvent
{
    public long? Timestamp { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? Message { get; set; }

    public long? IngestionTime { get; set; }
}
