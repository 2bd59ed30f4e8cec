using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>An object as listings have it.</summary>
public sealed record Object(
    string Key, DateTimeOffset LastModified, string ETag, IReadOnlyList<string>? ChecksumAlgorithm, string? ChecksumType, long Size, string StorageClass, Owner? Owner)
{
    /// <summary>From a version.</summary>
    internal static Object Of(ObjectRecord version, Func<string?, string?> text, Owner? owner) => new(
        text(version.Key)!, version.LastModified, $"\"{version.ETag}\"", version.Checksum is null ? null : [version.Checksum.Algorithm], version.Checksum?.Type,
        version.Size, version.Headers.StorageClass, owner);
}

/// <summary>Keys that are rolled up.</summary>
public sealed record CommonPrefix(string Prefix);
