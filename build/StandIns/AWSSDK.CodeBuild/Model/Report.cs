namespace Amazon.CodeBuild.Model;

public partial class Report
{
    /// <summary>At least 1 characters.</summary>
    public string? Arn { get; set; }

    public ReportType? Type { get; set; }

    public string? Name { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? ReportGroupArn { get; set; }

    public string? ExecutionId { get; set; }

    public ReportStatusType? Status { get; set; }

    public DateTime? Created { get; set; }

    public DateTime? Expired { get; set; }

    public ReportExportConfig? ExportConfig { get; set; }

    public bool? Truncated { get; set; }

    public TestReportSummary? TestSummary { get; set; }

    public CodeCoverageReportSummary? CodeCoverageSummary { get; set; }
}
