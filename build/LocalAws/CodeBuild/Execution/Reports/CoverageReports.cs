using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Reports;

/// <summary>Coverage as a report has it.</summary>
internal static class CoverageReports
{
    public static StoredReport Fill(Report report, IReadOnlyList<FileCoverage> files)
    {
        var total = CoverageTable.Total(files);
        var filled = report with
        {
            Status = "SUCCEEDED",
            CodeCoverageSummary = new CodeCoverageReportSummary
            {
                LineCoveragePercentage = FileCoverage.Percentage(total.LinesCovered, total.LinesMissed),
                LinesCovered = total.LinesCovered,
                LinesMissed = total.LinesMissed,
                BranchCoveragePercentage = FileCoverage.Percentage(total.BranchesCovered, total.BranchesMissed),
                BranchesCovered = total.BranchesCovered,
                BranchesMissed = total.BranchesMissed,
            },
        };
        return new StoredReport(filled, []) { CodeCoverages = [.. files.Select(file => Coverage(file, report))] };
    }

    private static CodeCoverage Coverage(FileCoverage file, Report report) => new()
    {
        Id = Ids.Uuid(),
        ReportARN = report.Arn,
        FilePath = file.Path,
        LineCoveragePercentage = FileCoverage.Percentage(file.LinesCovered, file.LinesMissed),
        LinesCovered = file.LinesCovered,
        LinesMissed = file.LinesMissed,
        BranchCoveragePercentage = FileCoverage.Percentage(file.BranchesCovered, file.BranchesMissed),
        BranchesCovered = file.BranchesCovered,
        BranchesMissed = file.BranchesMissed,
        Expired = report.Expired,
    };
}
