using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketCorsRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>The rules.</summary>
public sealed record GetBucketCorsResponse(JsonElement CORSRules);

/// <summary>Reads a bucket's CORS rules.</summary>
public sealed class GetBucketCors(StateStore state, BucketStore buckets) : Operation<GetBucketCorsRequest, GetBucketCorsResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketCorsResponse Handle(GetBucketCorsRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return bucket.Configurations.TryGetValue("CORSConfiguration", out var document)
            ? new(document.GetProperty("CORSRules"))
            : throw S3Errors.NoSuchConfiguration("NoSuchCORSConfiguration", "The CORS configuration does not exist", bucket.Name);
    }
}
