namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>ReportExportConfig</c>.</summary>
public partial class ReportExportConfig
{
    public ReportExportConfigType? ExportConfigType { get; set; }

    public S3ReportExportConfig? S3Destination { get; set; }
}
