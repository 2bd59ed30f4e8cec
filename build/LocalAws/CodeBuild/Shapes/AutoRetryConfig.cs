namespace LocalAws.CodeBuild;

/// <summary>Where a build stands in a chain of automatic retries.</summary>
public sealed record AutoRetryConfig
{
    public int? AutoRetryLimit { get; init; }

    public int? AutoRetryNumber { get; init; }

    public string? NextAutoRetry { get; init; }

    public string? PreviousAutoRetry { get; init; }
}
