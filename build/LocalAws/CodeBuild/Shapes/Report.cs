namespace LocalAws.CodeBuild;

/// <summary>The results of one run of tests.</summary>
public sealed record Report
{
    public string? Arn { get; init; }

    public string? Type { get; init; }

    public string? Name { get; init; }

    public string? ReportGroupArn { get; init; }

    /// <summary>ARN of the build.</summary>
    public string? ExecutionId { get; init; }

    public string? Status { get; init; }

    public DateTimeOffset? Created { get; init; }

    public DateTimeOffset? Expired { get; init; }

    public ReportExportConfig? ExportConfig { get; init; }

    public bool? Truncated { get; init; }

    public TestReportSummary? TestSummary { get; init; }

    public CodeCoverageReportSummary? CodeCoverageSummary { get; init; }
}
