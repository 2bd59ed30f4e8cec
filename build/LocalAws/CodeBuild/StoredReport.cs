namespace LocalAws.CodeBuild;

/// <summary>A report with its test cases, or with the coverage of its files.</summary>
internal sealed record StoredReport(Report Report, IReadOnlyList<TestCase> TestCases)
{
    public IReadOnlyList<CodeCoverage> CodeCoverages { get; init; } = [];
}
