namespace LocalAws.CodeBuild;

/// <summary>Where a build's log is.</summary>
public sealed record LogsLocation
{
    public string? GroupName { get; init; }

    public string? StreamName { get; init; }

    public string? DeepLink { get; init; }

    public string? S3DeepLink { get; init; }

    public string? CloudWatchLogsArn { get; init; }

    public string? S3LogsArn { get; init; }

    public CloudWatchLogsConfig? CloudWatchLogs { get; init; }

    public S3LogsConfig? S3Logs { get; init; }
}
