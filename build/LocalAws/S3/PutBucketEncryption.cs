using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>How new objects are to be encrypted.</summary>
public sealed record PutBucketEncryptionRequest(string Bucket, JsonElement ServerSideEncryptionConfiguration, string? ExpectedBucketOwner);

/// <summary>Sets the encryption that objects get when their request names none.</summary>
public sealed class PutBucketEncryption(StateStore state, BucketStore buckets) : Operation<PutBucketEncryptionRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketEncryptionRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        if (request.ServerSideEncryptionConfiguration.GetProperty("Rules").GetArrayLength() != 1)
            throw S3Errors.MalformedXml();
        buckets.Put(bucket.With(BucketDefaults.Encryption, request.ServerSideEncryptionConfiguration));
        return Unit.Value;
    }
}
