using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketVersioningRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Enabled, Suspended, or nothing at all for a bucket that never had versions.</summary>
public sealed record GetBucketVersioningResponse(string? Status);

/// <summary>Tells whether a bucket keeps versions.</summary>
public sealed class GetBucketVersioning(StateStore state, BucketStore buckets) : Operation<GetBucketVersioningRequest, GetBucketVersioningResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketVersioningResponse Handle(GetBucketVersioningRequest request, CallContext call) =>
        new(buckets.Get(call, request.Bucket, request.ExpectedBucketOwner).Versioning);
}
