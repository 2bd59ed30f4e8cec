namespace LocalAws.Logs;

/// <summary>An export task as it is kept; times are milliseconds since 1970.</summary>
internal sealed record StoredExport(
    string Id, string? Name, string Group, string StreamPrefix, long From, long To, string Bucket, string Prefix, long CreationTime, string Status, string Message)
{
    public long? CompletionTime { get; init; }

    public bool IsActive => Status is "PENDING" or "RUNNING" or "PENDING_CANCEL";
}
