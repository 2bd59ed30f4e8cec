namespace Amazon.CloudWatchLogs.Model;

/// <summary>CloudWatch Logs's <c>SearchedLogStream</c>.</summary>
public partial class SearchedLogStream
{
    /// <summary>1 to 512 characters.</summary>
    public string? LogStreamName { get; set; }

    public bool? SearchedCompletely { get; set; }
}
