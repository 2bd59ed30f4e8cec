using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>All tags that the bucket should have.</summary>
public sealed record PutBucketTaggingRequest(string Bucket, Tagging Tagging, string? ExpectedBucketOwner);

/// <summary>Replaces a bucket's tags.</summary>
public sealed class PutBucketTagging(StateStore state, BucketStore buckets) : Operation<PutBucketTaggingRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketTaggingRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        buckets.Put(bucket with { Tags = Tagging.ForBucket(request.Tagging.TagSet) });
        return Unit.Value;
    }
}
