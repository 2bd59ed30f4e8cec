namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>Test results as a report has them.</summary>
internal static class TestReports
{
    public static StoredReport Fill(Report report, IReadOnlyList<TestResult> results)
    {
        var counts = new[] { "SUCCEEDED", "FAILED", "ERROR", "SKIPPED", "UNKNOWN" }.ToDictionary(status => status, status => results.Count(result => result.Status == status));
        var filled = report with
        {
            Status = counts["FAILED"] + counts["ERROR"] > 0 ? "FAILED" : "SUCCEEDED",
            TestSummary = new TestReportSummary
            {
                Total = results.Count,
                StatusCounts = counts,
                DurationInNanoSeconds = results.Sum(result => result.DurationInNanoSeconds),
            },
        };
        return new StoredReport(filled, [.. results.Select(result => Case(result, report))]);
    }

    private static TestCase Case(TestResult result, Report report) => new()
    {
        ReportArn = report.Arn,
        TestRawDataPath = result.RawDataPath,
        Prefix = result.Prefix,
        Name = result.Name,
        Status = result.Status,
        DurationInNanoSeconds = result.DurationInNanoSeconds,
        Message = result.Message ?? "",
        Expired = report.Expired,
        TestSuiteName = result.Suite,
    };
}
