namespace Amazon.CodeBuild.Model;

public partial class ReportExportConfig
{
    public ReportExportConfigType? ExportConfigType { get; set; }

    public S3ReportExportConfig? S3Destination { get; set; }
}
