namespace LocalAws.CodeBuild;

/// <summary>Whether and where in S3.</summary>
public sealed record S3LogsConfig
{
    public required string Status { get; init; }

    public string? Location { get; init; }

    public bool? EncryptionDisabled { get; init; }

    public string? BucketOwnerAccess { get; init; }
}
