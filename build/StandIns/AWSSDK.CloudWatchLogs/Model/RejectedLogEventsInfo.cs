namespace Amazon.CloudWatchLogs.Model;

/// <summary>CloudWatch Logs's <c>RejectedLogEventsInfo</c>.</summary>
public partial class RejectedLogEventsInfo
{
    public int? TooNewLogEventStartIndex { get; set; }

    public int? TooOldLogEventEndIndex { get; set; }

    public int? ExpiredLogEventEndIndex { get; set; }
}
