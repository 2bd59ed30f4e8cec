namespace Amazon.CloudWatchLogs.Model;

/// <summary>CloudWatch Logs's <c>LogStream</c>.</summary>
public partial class LogStream
{
    /// <summary>1 to 512 characters.</summary>
    public string? LogStreamName { get; set; }

    public long? CreationTime { get; set; }

    public long? FirstEventTimestamp { get; set; }

    public long? LastEventTimestamp { get; set; }

    public long? LastIngestionTime { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? UploadSequenceToken { get; set; }

    public string? Arn { get; set; }

    public long? StoredBytes { get; set; }
}
