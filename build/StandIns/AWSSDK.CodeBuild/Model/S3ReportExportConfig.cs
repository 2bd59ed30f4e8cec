namespace Amazon.CodeBuild.Model;

public partial class S3ReportExportConfig
{
    /// <summary>At least 1 characters.</summary>
    public string? Bucket { get; set; }

    public string? BucketOwner { get; set; }

    public string? Path { get; set; }

    public ReportPackagingType? Packaging { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? EncryptionKey { get; set; }

    public bool? EncryptionDisabled { get; set; }
}
