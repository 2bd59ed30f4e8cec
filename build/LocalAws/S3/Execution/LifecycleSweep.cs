using LocalAws.Kernel;
using LocalAws.S3.Storage;

namespace LocalAws.S3.Execution;

/// <summary>Carries out the lifecycle rules of all buckets, once: page by page, each version in a transaction of its own.</summary>
public sealed class LifecycleSweep(StateStore state, BucketStore buckets, ObjectTable objects, ObjectStore store, UploadStore uploads, LifecycleClock clock, ObjectEvents events)
{
    private const int PageSize = 500;

    /// <summary>Removes and moves what is due at a moment.</summary>
    public void Run(DateTimeOffset now, CancellationToken cancellation)
    {
        foreach (var bucket in buckets.Everywhere())
        {
            if (LifecycleRule.Of(bucket) is not { Count: > 0 } rules)
                continue;
            AbortUploads(bucket, rules, now);
            Versions(bucket, rules, now, cancellation);
        }
    }

    private void AbortUploads(BucketRecord bucket, IReadOnlyList<LifecycleRule> rules, DateTimeOffset now)
    {
        foreach (var upload in uploads.List(bucket.Name, ""))
        {
            if (rules.Any(rule => rule.AbortIncompleteMultipartUpload is { } abort && rule.CoversKey(upload.Key) && clock.After(upload.Initiated, abort.DaysAfterInitiation ?? 0) <= now))
                state.Transaction(() => uploads.Abort(upload));
        }
    }

    // Keys come in order, and the newest version of each first.
    private void Versions(BucketRecord bucket, IReadOnlyList<LifecycleRule> rules, DateTimeOffset now, CancellationToken cancellation)
    {
        var (key, sequence) = ("", 0L);
        var (successor, newer) = ((ObjectRecord?)null, 0);
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var page = objects.Versions(bucket.Name, "", key, sequence, PageSize);
            foreach (var (version, place) in page)
            {
                if (successor?.Key != version.Key)
                {
                    newer = 0;
                    Current(bucket, rules, version, place, now);
                }
                else
                {
                    Noncurrent(bucket, rules, version, successor.LastModified, newer, now);
                    newer++;
                }
                (successor, key, sequence) = (version, version.Key, place);
            }
            if (page.Count < PageSize)
                return;
        }
    }

    private void Current(BucketRecord bucket, IReadOnlyList<LifecycleRule> rules, ObjectRecord version, long place, DateTimeOffset now)
    {
        if (version.IsDeleteMarker)
        {
            if (rules.Any(rule => rule.Expiration?.ExpiredObjectDeleteMarker == true && rule.Covers(version)) && IsAlone(bucket, version, place))
                Delete(bucket, version, version.VersionId, now);
        }
        else if (clock.Expiry(rules, version) is { } end && end.At <= now)
            Delete(bucket, version, null, now);
        else if (clock.ClassOf(rules, version, now) is { } storageClass)
            Move(bucket, version, storageClass);
    }

    private void Noncurrent(BucketRecord bucket, IReadOnlyList<LifecycleRule> rules, ObjectRecord version, DateTimeOffset since, int newer, DateTimeOffset now)
    {
        if (clock.IsNoncurrentExpired(rules, version, since, newer, now))
            Delete(bucket, version, version.VersionId, now);
        else if (!version.IsDeleteMarker && clock.NoncurrentClassOf(rules, version, since, newer, now) is { } storageClass)
            Move(bucket, version, storageClass);
    }

    private bool IsAlone(BucketRecord bucket, ObjectRecord version, long place) =>
        objects.Versions(bucket.Name, version.Key, version.Key, place, 1) is not [var (next, _)] || next.Key != version.Key;

    // A request may have come first: what is decided here holds for the version as it was seen.
    private void Delete(BucketRecord bucket, ObjectRecord seen, string? versionId, DateTimeOffset now) => state.Transaction(() =>
    {
        if (objects.Version(bucket.Name, seen.Key, seen.VersionId) is { } version && version.Data == seen.Data
            && (versionId is not null ? version.Lock?.Holds(now, bypass: false) != true : objects.IsLatest(bucket.Name, version)))
            store.Delete(bucket, seen.Key, versionId, now, ObjectEvents.Lifecycle);
    });

    private void Move(BucketRecord bucket, ObjectRecord seen, string storageClass) => state.Transaction(() =>
    {
        if (objects.Version(bucket.Name, seen.Key, seen.VersionId) is not { } version || version.Data != seen.Data)
            return;
        objects.Replace(bucket.Name, version with { Headers = version.Headers with { StorageClass = storageClass } });
        events.Moved(bucket, version, storageClass);
    });
}
