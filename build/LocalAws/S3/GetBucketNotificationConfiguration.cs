using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>The bucket's name.</summary>
public sealed record GetBucketNotificationConfigurationRequest(string Bucket, string? ExpectedBucketOwner);

/// <summary>Reads whom a bucket tells.</summary>
public sealed class GetBucketNotificationConfiguration(StateStore state, BucketStore buckets) : Operation<GetBucketNotificationConfigurationRequest, NotificationConfiguration>(state)
{
    /// <inheritdoc/>
    protected override NotificationConfiguration Handle(GetBucketNotificationConfigurationRequest request, CallContext call) =>
        NotificationConfiguration.Of(buckets.Get(call, request.Bucket, request.ExpectedBucketOwner));
}
