namespace LocalAws.Logs;

/// <summary>A log group as it is kept; times are milliseconds since 1970.</summary>
internal sealed record StoredGroup(string Name, long CreationTime, string LogGroupClass, string? KmsKeyId, Dictionary<string, string> Tags)
{
    public int? RetentionInDays { get; init; }

    public bool DeletionProtectionEnabled { get; init; }

    /// <summary>Events older than this, in milliseconds since 1970, have expired.</summary>
    public long ExpiresBefore(DateTimeOffset now) => RetentionInDays is { } days ? now.AddDays(-days).ToUnixTimeMilliseconds() : 0;
}
