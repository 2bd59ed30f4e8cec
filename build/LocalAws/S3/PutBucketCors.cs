using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Which pages of other origins may use the bucket.</summary>
public sealed record PutBucketCorsRequest(string Bucket, JsonElement CORSConfiguration, string? ExpectedBucketOwner);

/// <summary>Sets a bucket's CORS rules: pages of these origins may read its answers, and those from elsewhere than loopback may ask at all.</summary>
public sealed class PutBucketCors(StateStore state, BucketStore buckets) : Operation<PutBucketCorsRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketCorsRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        var changed = bucket.With(CorsRule.Configuration, request.CORSConfiguration);
        CorsRule.Check(CorsRule.Of(changed));
        buckets.Put(changed);
        return Unit.Value;
    }
}
