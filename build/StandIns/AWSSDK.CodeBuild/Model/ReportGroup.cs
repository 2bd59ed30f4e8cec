namespace Amazon.CodeBuild.Model;

public partial class ReportGroup
{
    /// <summary>At least 1 characters.</summary>
    public string? Arn { get; set; }

    /// <summary>2 to 128 characters.</summary>
    public string? Name { get; set; }

    public ReportType? Type { get; set; }

    public ReportExportConfig? ExportConfig { get; set; }

    public DateTime? Created { get; set; }

    public DateTime? LastModified { get; set; }

    /// <summary>0 to 50 elements.</summary>
    public List<Tag>? Tags { get; set; }

    public ReportGroupStatusType? Status { get; set; }
}
