namespace LocalAws.CodeBuild;

/// <summary>A report with its test cases.</summary>
internal sealed record StoredReport(Report Report, IReadOnlyList<TestCase> TestCases);
