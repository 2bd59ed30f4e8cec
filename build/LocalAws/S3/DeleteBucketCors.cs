using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record DeleteBucketCorsRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Takes a bucket's CORS rules away.</summary>
public sealed class DeleteBucketCors(StateStore state, BucketStore buckets) : Operation<DeleteBucketCorsRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteBucketCorsRequest request, CallContext call)
    {
        buckets.Put(buckets.Get(call, request.Bucket, request.ExpectedBucketOwner).With("CORSConfiguration", null));
        return Unit.Value;
    }
}
