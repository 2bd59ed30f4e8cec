using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record DeleteBucketTaggingRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Removes all tags of a bucket.</summary>
public sealed class DeleteBucketTagging(StateStore state, BucketStore buckets) : Operation<DeleteBucketTaggingRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteBucketTaggingRequest request, CallContext call)
    {
        buckets.Put(buckets.Get(call, request.Bucket, request.ExpectedBucketOwner) with { Tags = [] });
        return Unit.Value;
    }
}
