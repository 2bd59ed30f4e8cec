using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record DeleteBucketOwnershipControlsRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Takes a bucket's ownership controls away.</summary>
public sealed class DeleteBucketOwnershipControls(StateStore state, BucketStore buckets) : Operation<DeleteBucketOwnershipControlsRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteBucketOwnershipControlsRequest request, CallContext call)
    {
        buckets.Put(buckets.Get(call, request.Bucket, request.ExpectedBucketOwner).With(BucketDefaults.Ownership, null));
        return Unit.Value;
    }
}
