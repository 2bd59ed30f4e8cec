using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketEncryptionRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>The encryption of new objects.</summary>
public sealed record GetBucketEncryptionResponse(JsonElement ServerSideEncryptionConfiguration);

/// <summary>Reads a bucket's default encryption.</summary>
public sealed class GetBucketEncryption(StateStore state, BucketStore buckets) : Operation<GetBucketEncryptionRequest, GetBucketEncryptionResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketEncryptionResponse Handle(GetBucketEncryptionRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return bucket.Configurations.TryGetValue(BucketDefaults.Encryption, out var document)
            ? new(document)
            : throw S3Errors.NoSuchConfiguration("ServerSideEncryptionConfigurationNotFoundError", "The server side encryption configuration was not found", bucket.Name);
    }
}
