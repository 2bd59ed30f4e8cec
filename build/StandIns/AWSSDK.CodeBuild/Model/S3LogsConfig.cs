using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public partial class S3LogsConfig : ExtensibleShape
{
    /// <summary>Required.</summary>
    public LogsConfigStatusType? Status { get; set; }

    public string? Location { get; set; }

    public bool? EncryptionDisabled { get; set; }

    public BucketOwnerAccess? BucketOwnerAccess { get; set; }
}
