using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record DeleteBucketLifecycleRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Takes a bucket's lifecycle rules away.</summary>
public sealed class DeleteBucketLifecycle(StateStore state, BucketStore buckets) : Operation<DeleteBucketLifecycleRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteBucketLifecycleRequest request, CallContext call)
    {
        buckets.Put(buckets.Get(call, request.Bucket, request.ExpectedBucketOwner).With(Lifecycle.Configuration, null));
        return Unit.Value;
    }
}
