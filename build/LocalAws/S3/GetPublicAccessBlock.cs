using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetPublicAccessBlockRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>The four switches.</summary>
public sealed record GetPublicAccessBlockResponse(JsonElement PublicAccessBlockConfiguration);

/// <summary>Reads which public access is blocked.</summary>
public sealed class GetPublicAccessBlock(StateStore state, BucketStore buckets) : Operation<GetPublicAccessBlockRequest, GetPublicAccessBlockResponse>(state)
{
    /// <inheritdoc/>
    protected override GetPublicAccessBlockResponse Handle(GetPublicAccessBlockRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return bucket.Configurations.TryGetValue(BucketDefaults.PublicAccessBlock, out var document)
            ? new(document)
            : throw S3Errors.NoSuchConfiguration("NoSuchPublicAccessBlockConfiguration", "The public access block configuration was not found", bucket.Name);
    }
}
