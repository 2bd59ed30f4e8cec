using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketLifecycleConfigurationRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>The rules, and the smallest object that transitions touch.</summary>
public sealed record GetBucketLifecycleConfigurationResponse(JsonElement Rules, string TransitionDefaultMinimumObjectSize);

/// <summary>Reads a bucket's lifecycle rules.</summary>
public sealed class GetBucketLifecycleConfiguration(StateStore state, BucketStore buckets) : Operation<GetBucketLifecycleConfigurationRequest, GetBucketLifecycleConfigurationResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketLifecycleConfigurationResponse Handle(GetBucketLifecycleConfigurationRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        return bucket.Configurations.TryGetValue(Lifecycle.Configuration, out var document)
            ? new(document.GetProperty("Rules"), Lifecycle.MinimumOf(document))
            : throw S3Errors.NoSuchConfiguration("NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist", bucket.Name);
    }
}
