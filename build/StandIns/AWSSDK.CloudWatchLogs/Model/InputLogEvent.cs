namespace Amazon.CloudWatchLogs.Model;

/// <summary>CloudWatch Logs's <c>InputLogEvent</c>.</summary>
public partial class InputLogEvent
{
    /// <summary>Required.</summary>
    public long? Timestamp { get; set; }

    /// <summary>Required; at least 1 characters.</summary>
    public string? Message { get; set; }
}
