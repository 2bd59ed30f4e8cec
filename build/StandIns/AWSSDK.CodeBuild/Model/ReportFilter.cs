namespace Amazon.CodeBuild.Model;

public partial class ReportFilter
{
    public ReportStatusType? Status { get; set; }
}
