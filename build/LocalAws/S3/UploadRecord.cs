using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>A multipart upload that is under way.</summary>
public sealed record UploadRecord
{
    public required string Bucket { get; init; }

    public required string Key { get; init; }

    public required string UploadId { get; init; }

    /// <summary>Under which its parts are found in <see cref="PartTable"/>; the object takes it over.</summary>
    public required string Data { get; init; }

    public required DateTimeOffset Initiated { get; init; }

    public required string Initiator { get; init; }

    public required ObjectHeaders Headers { get; init; }

    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>The lock that the object gets; null leaves it to the bucket.</summary>
    public ObjectLock? Lock { get; init; }

    /// <summary>Checksum that the client chose, or null.</summary>
    public string? ChecksumAlgorithm { get; init; }

    /// <summary><c>COMPOSITE</c> or <c>FULL_OBJECT</c>.</summary>
    public string? ChecksumType { get; init; }
}
