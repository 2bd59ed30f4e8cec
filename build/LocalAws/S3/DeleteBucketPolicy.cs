using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record DeleteBucketPolicyRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Takes a bucket's policy away.</summary>
public sealed class DeleteBucketPolicy(StateStore state, BucketStore buckets) : Operation<DeleteBucketPolicyRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteBucketPolicyRequest request, CallContext call)
    {
        buckets.Put(buckets.Get(call, request.Bucket, request.ExpectedBucketOwner) with { Policy = null });
        return Unit.Value;
    }
}
