namespace LocalAws.CodeBuild;

/// <summary>Counts of a test report.</summary>
public sealed record TestReportSummary
{
    public required int Total { get; init; }

    /// <summary>By SUCCEEDED, FAILED, ERROR, SKIPPED, UNKNOWN.</summary>
    public required IReadOnlyDictionary<string, int> StatusCounts { get; init; }

    public required long DurationInNanoSeconds { get; init; }
}
