namespace Amazon.Lambda.Model;

public partial class FunctionCode
{
    public MemoryStream? ZipFile { get; set; }

    /// <summary>3 to 63 characters.</summary>
    public string? S3Bucket { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? S3Key { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? S3ObjectVersion { get; set; }

    public string? ImageUri { get; set; }

    public string? SourceKMSKeyArn { get; set; }
}
