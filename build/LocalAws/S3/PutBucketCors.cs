using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Which pages of other origins may use the bucket.</summary>
public sealed record PutBucketCorsRequest(string Bucket, JsonElement CORSConfiguration, string? ExpectedBucketOwner);

/// <summary>Keeps a bucket's CORS rules; LocalAws answers no page of another origin, whatever they say.</summary>
public sealed class PutBucketCors(StateStore state, BucketStore buckets) : Operation<PutBucketCorsRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketCorsRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        buckets.Put(bucket.With("CORSConfiguration", request.CORSConfiguration));
        return Unit.Value;
    }
}
