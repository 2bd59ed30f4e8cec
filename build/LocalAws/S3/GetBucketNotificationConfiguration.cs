using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketNotificationConfigurationRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Whom the bucket tells.</summary>
public sealed record GetBucketNotificationConfigurationResponse(EventBridgeConfiguration? EventBridgeConfiguration);

/// <summary>There: EventBridge is told.</summary>
public sealed record EventBridgeConfiguration;

/// <summary>Reads a bucket's notifications.</summary>
public sealed class GetBucketNotificationConfiguration(StateStore state, BucketStore buckets)
    : Operation<GetBucketNotificationConfigurationRequest, GetBucketNotificationConfigurationResponse>(state)
{
    /// <inheritdoc/>
    protected override GetBucketNotificationConfigurationResponse Handle(GetBucketNotificationConfigurationRequest request, CallContext call) =>
        new(ObjectEvents.AreWanted(buckets.Get(call, request.Bucket, request.ExpectedBucketOwner)) ? new EventBridgeConfiguration() : null);
}
