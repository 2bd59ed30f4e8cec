using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The rules; they replace those that are there.</summary>
public sealed record PutBucketLifecycleConfigurationRequest(string Bucket, JsonElement? LifecycleConfiguration, string? ExpectedBucketOwner, string? TransitionDefaultMinimumObjectSize);

/// <summary>The smallest object that transitions touch.</summary>
public sealed record PutBucketLifecycleConfigurationResponse(string TransitionDefaultMinimumObjectSize);

/// <summary>Sets when objects, versions and unfinished uploads are removed.</summary>
public sealed class PutBucketLifecycleConfiguration(StateStore state, BucketStore buckets)
    : Operation<PutBucketLifecycleConfigurationRequest, PutBucketLifecycleConfigurationResponse>(state)
{
    /// <inheritdoc/>
    protected override PutBucketLifecycleConfigurationResponse Handle(PutBucketLifecycleConfigurationRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        var document = Lifecycle.Named(request.LifecycleConfiguration ?? throw S3Errors.MalformedXml(), request.TransitionDefaultMinimumObjectSize);
        buckets.Put(bucket.With(Lifecycle.Configuration, document));
        return new PutBucketLifecycleConfigurationResponse(Lifecycle.MinimumOf(document));
    }
}
