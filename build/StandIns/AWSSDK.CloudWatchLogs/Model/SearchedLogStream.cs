namespace Amazon.CloudWatchLogs.Model;

public partial class SearchedLogStream
{
    /// <summary>1 to 512 characters.</summary>
    public string? LogStreamName { get; set; }

    public bool? SearchedCompletely { get; set; }
}
