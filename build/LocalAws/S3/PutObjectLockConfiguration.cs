using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Turns Object Lock on, and says what new objects get.</summary>
public sealed record PutObjectLockConfigurationRequest(string Bucket, JsonElement? ObjectLockConfiguration, string? ExpectedBucketOwner);

/// <summary>Sets a bucket's Object Lock, which needs versions and is never turned off again.</summary>
public sealed class PutObjectLockConfiguration(StateStore state, BucketStore buckets) : Operation<PutObjectLockConfigurationRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutObjectLockConfigurationRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        var document = request.ObjectLockConfiguration ?? throw S3Errors.MalformedXml();
        ObjectLocking.Check(document);
        if (!bucket.HasVersions)
            throw S3Errors.InvalidBucketState("Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration");
        buckets.Put(bucket.With(ObjectLocking.Configuration, document));
        return Unit.Value;
    }
}
