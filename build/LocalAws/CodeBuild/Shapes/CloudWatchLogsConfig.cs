namespace LocalAws.CodeBuild;

/// <summary>Whether and where in CloudWatch Logs.</summary>
public sealed record CloudWatchLogsConfig
{
    public required string Status { get; init; }

    public string? GroupName { get; init; }

    public string? StreamName { get; init; }
}
