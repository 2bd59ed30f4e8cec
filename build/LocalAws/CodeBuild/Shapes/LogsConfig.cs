namespace LocalAws.CodeBuild;

/// <summary>Where logs go.</summary>
public sealed record LogsConfig
{
    public CloudWatchLogsConfig? CloudWatchLogs { get; init; }

    public S3LogsConfig? S3Logs { get; init; }
}
