using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The buckets of all accounts and regions: names are unique among all of them.</summary>
public sealed class BucketStore(StateStore store)
{
    private static readonly Scope Partition = Scope.Global("aws");
    private readonly Collection<BucketRecord> buckets = store.Collection<BucketRecord>("s3.buckets");

    public BucketRecord? Find(string name) => buckets.Find(Partition, name);

    /// <summary>The bucket that a request names, when the caller may use it from its region.</summary>
    /// <exception cref="AwsException">InvalidBucketName, NoSuchBucket, PermanentRedirect, AccessDenied.</exception>
    public BucketRecord Get(CallContext call, string name, string? expectedOwner = null)
    {
        if (!BucketNames.IsValid(name))
            throw S3Errors.InvalidBucketName(name);
        var bucket = Find(name) ?? throw S3Errors.NoSuchBucket(name);
        if (bucket.AccountId != call.AccountId || (expectedOwner is not null && expectedOwner != bucket.AccountId))
            throw S3Errors.AccessDenied();
        if (bucket.Region != call.Region)
            throw S3Errors.PermanentRedirect(name, bucket.Region, new Uri(call.Endpoint.Length == 0 ? "http://localhost" : call.Endpoint).Authority);
        return bucket;
    }

    /// <summary>The account's buckets, by name.</summary>
    public IEnumerable<BucketRecord> List(string accountId) => buckets.List(Partition).Where(bucket => bucket.AccountId == accountId);

    /// <summary>The buckets of all accounts, by name.</summary>
    public IReadOnlyList<BucketRecord> Everywhere() => buckets.List(Partition);

    /// <summary>False when the name is taken.</summary>
    public bool Add(BucketRecord bucket) => buckets.Add(Partition, bucket.Name, bucket);

    public void Put(BucketRecord bucket) => buckets.Put(Partition, bucket.Name, bucket);

    public void Remove(string name) => buckets.Remove(Partition, name);
}
