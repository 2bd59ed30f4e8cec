namespace LocalAws.CodeBuild;

/// <summary>Where raw results are kept.</summary>
public sealed record ReportExportConfig
{
    public string? ExportConfigType { get; init; }

    public S3ReportExportConfig? S3Destination { get; init; }
}
