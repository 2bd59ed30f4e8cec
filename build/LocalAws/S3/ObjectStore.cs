using System.Security.Cryptography;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3;

/// <summary>
/// Writes and removes versions of objects, with their files: a row and its bytes appear together or not at all. Operations use it, and so do
/// services that keep artifacts in S3.
/// </summary>
public sealed class ObjectStore(StateStore state, BucketStore buckets, ObjectTable objects, PartTable parts, DataFolder folder, BodyReceiver receiver, ObjectEvents events, TimeProvider clock)
{
    private const string VersionAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._";

    /// <summary>The current object, or one version of it; null when it is not there or deleted.</summary>
    public ObjectRecord? Find(string bucket, string key, string? versionId = null) =>
        (versionId is null ? objects.Latest(bucket, key) : objects.Version(bucket, key, versionId)) is { IsDeleteMarker: false } found ? found : null;

    /// <summary>The object's bytes as a stream that can be sought.</summary>
    /// <exception cref="AwsException">It is encrypted with a client's key, and this is not the one; or it lies in an archive.</exception>
    public Stream Open(ObjectRecord version, CustomerKey? key = null)
    {
        CustomerKey.Check(version, key);
        if (version.Headers.IsArchived && version.Restored?.IsReady(clock.GetUtcNow()) != true)
            throw S3Errors.InvalidObjectState(version.Headers.StorageClass);
        return state.Transaction(() => new ObjectStream(folder, parts.List(version.Data!), key));
    }

    /// <summary>Puts a stream under a key, as PutObject would, on behalf of a service.</summary>
    /// <exception cref="AwsException">NoSuchBucket and the rest of PutObject's.</exception>
    public async Task<ObjectRecord> WriteAsync(string bucket, string key, Stream content, ObjectHeaders headers, string writer, CallContext call)
    {
        using var received = await receiver.ReceiveAsync(content, new BodyExpectation(), headers, null, call.Cancellation);
        return Put(bucket, new ObjectRecord { Key = key, LastModified = call.Now, Headers = headers, Writer = writer }, received, WriteCondition.None, "PutObject");
    }

    /// <summary>Makes a received body the newest version of its key.</summary>
    public ObjectRecord Put(string bucketName, ObjectRecord version, ReceivedData received, WriteCondition condition, string reason) => state.Transaction(() =>
    {
        var data = Ids.Uuid();
        parts.Put(data, new PartRecord(1, Path.GetFileName(received.Path), received.Size, received.ETag, version.LastModified, null, received.Iv));
        var written = Commit(bucketName, version with { Data = data, Size = received.Size, ETag = received.ETag, Checksum = received.Checksum }, condition, reason);
        // Last: when anything above refuses, the file is still the request's own.
        folder.Keep(received.Path);
        return written;
    });

    /// <summary>Adds a version whose bytes are in place already; to be called in a transaction.</summary>
    public ObjectRecord Commit(string bucketName, ObjectRecord version, WriteCondition condition, string reason)
    {
        var bucket = buckets.Find(bucketName) ?? throw S3Errors.NoSuchBucket(bucketName);
        condition.Check(objects.Latest(bucketName, version.Key), version.Key);
        var added = version with
        {
            Lock = version.Lock ?? ObjectLocking.Default(bucket, version.LastModified),
            VersionId = bucket.HasVersions ? RandomNumberGenerator.GetString(VersionAlphabet, 32) : ObjectRecord.NullVersion,
        };
        if (!bucket.HasVersions)
            RemoveVersion(bucketName, version.Key, ObjectRecord.NullVersion);
        objects.Add(bucketName, added);
        events.Created(bucket, added, reason);
        return added;
    }

    /// <summary>
    /// Deletes as DeleteObject does, in a transaction: a version for good, or the key, which in a bucket with versions leaves a delete marker.
    /// Returns the version or marker; null when there was nothing to delete.
    /// </summary>
    /// <exception cref="AwsException">The version is locked.</exception>
    public ObjectRecord? Delete(BucketRecord bucket, string key, string? versionId, DateTimeOffset now, string writer, bool bypass = false)
    {
        if (versionId is not null || bucket.Versioning is null)
        {
            if (versionId is not null && objects.Version(bucket.Name, key, versionId)?.Lock?.Holds(now, bypass) == true)
                throw S3Errors.ObjectIsLocked();
            var removed = RemoveVersion(bucket.Name, key, versionId ?? ObjectRecord.NullVersion);
            if (removed is not null)
                events.Deleted(bucket, removed, "Permanently Deleted", writer);
            return removed;
        }
        var marker = new ObjectRecord { Key = key, IsDeleteMarker = true, LastModified = now, Writer = writer };
        if (bucket.HasVersions)
            marker = marker with { VersionId = RandomNumberGenerator.GetString(VersionAlphabet, 32) };
        else
            RemoveVersion(bucket.Name, key, ObjectRecord.NullVersion);
        objects.Add(bucket.Name, marker);
        events.Deleted(bucket, marker, "Delete Marker Created", writer);
        return marker;
    }

    /// <summary>Removes the pieces of an object or upload, and their files once the transaction is committed.</summary>
    public void RemoveData(string data)
    {
        foreach (var part in parts.List(data))
            state.AfterCommit(() => folder.Delete(part.File));
        parts.RemoveAll(data);
    }

    private ObjectRecord? RemoveVersion(string bucket, string key, string versionId)
    {
        if (objects.Version(bucket, key, versionId) is not { } version)
            return null;
        objects.Remove(bucket, key, versionId);
        if (version.Data is { } data)
            RemoveData(data);
        return version;
    }
}
