using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketTaggingRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>The tags.</summary>
public sealed record GetBucketTaggingResponse(IReadOnlyList<Tag> TagSet);

/// <summary>Reads a bucket's tags; a bucket without any is an error.</summary>
public sealed class GetBucketTagging(StateStore state, BucketStore buckets) : Operation<GetBucketTaggingRequest, GetBucketTaggingResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketTaggingResponse Handle(GetBucketTaggingRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return bucket.Tags.Count > 0
            ? new GetBucketTaggingResponse(bucket.Tags)
            : throw S3Errors.NoSuchConfiguration("NoSuchTagSet", "The TagSet does not exist", bucket.Name);
    }
}
