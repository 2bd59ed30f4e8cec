using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Which public access is blocked.</summary>
public sealed record PutPublicAccessBlockRequest(string Bucket, JsonElement PublicAccessBlockConfiguration, string? ExpectedBucketOwner);

/// <summary>Sets which public access is blocked.</summary>
public sealed class PutPublicAccessBlock(StateStore state, BucketStore buckets) : Operation<PutPublicAccessBlockRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutPublicAccessBlockRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        buckets.Put(bucket.With(BucketDefaults.PublicAccessBlock, request.PublicAccessBlockConfiguration));
        return Unit.Value;
    }
}
