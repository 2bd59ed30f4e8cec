using LocalAws.S3.Checksums;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>What requests that make an object answer.</summary>
public abstract record WrittenObject : ChecksumMembers
{
    public string? ETag { get; init; }

    public string? ChecksumType { get; init; }

    public string? VersionId { get; init; }

    public string? ServerSideEncryption { get; init; }

    public string? SSEKMSKeyId { get; init; }

    public bool? BucketKeyEnabled { get; init; }

    /// <summary>Filled in from the version that was written.</summary>
    internal static T Of<T>(T response, ObjectRecord version) where T : WrittenObject => (T)(response with
    {
        ETag = $"\"{version.ETag}\"",
        ChecksumType = version.Checksum?.Type,
        VersionId = version.VersionId == ObjectRecord.NullVersion ? null : version.VersionId,
        ServerSideEncryption = version.Headers.ServerSideEncryption,
        SSEKMSKeyId = version.Headers.SSEKMSKeyId,
        BucketKeyEnabled = version.Headers.BucketKeyEnabled,
    }).With(version.Checksum);
}
