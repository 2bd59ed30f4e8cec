using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetObjectLockConfigurationRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Its Object Lock.</summary>
public sealed record GetObjectLockConfigurationResponse(JsonElement ObjectLockConfiguration);

/// <summary>Reads a bucket's Object Lock.</summary>
public sealed class GetObjectLockConfiguration(StateStore state, BucketStore buckets) : Operation<GetObjectLockConfigurationRequest, GetObjectLockConfigurationResponse>(state)
{
    /// <inheritdoc/>
    protected override GetObjectLockConfigurationResponse Handle(GetObjectLockConfigurationRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return bucket.Configurations.TryGetValue(ObjectLocking.Configuration, out var document)
            ? new(document)
            : throw S3Errors.NoSuchConfiguration("ObjectLockConfigurationNotFoundError", "Object Lock configuration does not exist for this bucket", bucket.Name);
    }
}
