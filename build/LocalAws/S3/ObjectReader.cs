using LocalAws.Http;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>Finds the version that a read names, with S3's answers for what is not there.</summary>
public sealed class ObjectReader(BucketStore buckets, ObjectTable objects, BucketAccess access)
{
    /// <exception cref="Kernel.AwsException">NoSuchBucket, NoSuchKey, NoSuchVersion, MethodNotAllowed for a delete marker.</exception>
    public (BucketRecord Bucket, ObjectRecord Version) Get(CallContext call, string bucketName, string key, string? versionId, string? expectedOwner, string action = "s3:GetObject")
    {
        var bucket = buckets.Get(call, bucketName, expectedOwner);
        access.Check(call, bucket, versionId is null ? action : action + "Version", key, [("s3:VersionId", versionId)]);
        if (versionId is null)
        {
            var latest = objects.Latest(bucketName, key);
            return latest is { IsDeleteMarker: false } ? (bucket, latest) : throw S3Errors.NoSuchKey(key, latest is not null);
        }
        var version = objects.Version(bucketName, key, versionId)
            ?? throw (versionId == ObjectRecord.NullVersion || versionId.Length == 32 ? S3Errors.NoSuchVersion(key, versionId) : S3Errors.InvalidVersionId(versionId));
        return version.IsDeleteMarker ? throw S3Errors.MarkerNotAllowed(versionId) : (bucket, version);
    }
}
