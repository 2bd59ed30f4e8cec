namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>S3LogsConfig</c>.</summary>
public partial class S3LogsConfig
{
    /// <summary>Required.</summary>
    public LogsConfigStatusType? Status { get; set; }

    public string? Location { get; set; }

    public bool? EncryptionDisabled { get; set; }

    public BucketOwnerAccess? BucketOwnerAccess { get; set; }
}
