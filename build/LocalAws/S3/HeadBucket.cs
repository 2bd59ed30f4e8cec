using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record HeadBucketRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Where it is.</summary>
public sealed record HeadBucketResponse(string BucketRegion, string BucketArn);

/// <summary>Whether a bucket is there and the caller may use it.</summary>
public sealed class HeadBucket(StateStore state, BucketStore buckets) : Operation<HeadBucketRequest, HeadBucketResponse>(state)
{
    /// <inheritdoc/>
    protected override HeadBucketResponse Handle(HeadBucketRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return new HeadBucketResponse(bucket.Region, bucket.Arn);
    }
}
