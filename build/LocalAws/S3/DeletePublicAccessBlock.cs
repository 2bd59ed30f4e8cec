using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record DeletePublicAccessBlockRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Takes a bucket's public access block away.</summary>
public sealed class DeletePublicAccessBlock(StateStore state, BucketStore buckets) : Operation<DeletePublicAccessBlockRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeletePublicAccessBlockRequest request, CallContext call)
    {
        buckets.Put(buckets.Get(call, request.Bucket, request.ExpectedBucketOwner).With(BucketDefaults.PublicAccessBlock, null));
        return Unit.Value;
    }
}
