namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>ReportFilter</c>.</summary>
public partial class ReportFilter
{
    public ReportStatusType? Status { get; set; }
}
