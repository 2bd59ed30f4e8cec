namespace Amazon.CloudWatchLogs.Model;

public partial class RejectedLogEventsInfo
{
    public int? TooNewLogEventStartIndex { get; set; }

    public int? TooOldLogEventEndIndex { get; set; }

    public int? ExpiredLogEventEndIndex { get; set; }
}
