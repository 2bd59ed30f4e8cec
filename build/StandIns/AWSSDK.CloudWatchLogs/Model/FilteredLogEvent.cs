namespace Amazon.CloudWatchLogs.Model;

public partial class FilteredLogEvent
{
    /// <summary>1 to 512 characters.</summary>
    public string? LogStreamName { get; set; }

    public long? Timestamp { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? Message { get; set; }

    public long? IngestionTime { get; set; }

    public string? EventId { get; set; }
}
