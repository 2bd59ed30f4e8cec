namespace LocalAws.CodeBuild;

/// <summary>A folder in S3 for raw results.</summary>
public sealed record S3ReportExportConfig
{
    public string? Bucket { get; init; }

    public string? BucketOwner { get; init; }

    public string? Path { get; init; }

    public string? Packaging { get; init; }

    public string? EncryptionKey { get; init; }

    public bool? EncryptionDisabled { get; init; }
}
