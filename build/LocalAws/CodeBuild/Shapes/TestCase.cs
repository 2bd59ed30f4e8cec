namespace LocalAws.CodeBuild;

/// <summary>One test case of a report.</summary>
public sealed record TestCase
{
    public string? ReportArn { get; init; }

    public string? TestRawDataPath { get; init; }

    public string? Prefix { get; init; }

    public string? Name { get; init; }

    public string? Status { get; init; }

    public long? DurationInNanoSeconds { get; init; }

    public string? Message { get; init; }

    public DateTimeOffset? Expired { get; init; }

    public string? TestSuiteName { get; init; }
}
