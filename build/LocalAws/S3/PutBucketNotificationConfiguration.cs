using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.S3;

/// <summary>Whom to tell of objects that come and go.</summary>
public sealed record PutBucketNotificationConfigurationRequest(string Bucket, JsonElement NotificationConfiguration, string? ExpectedBucketOwner);

/// <summary>Sets a bucket's notifications: to EventBridge, which hands them to topics, pipelines and functions. Direct ones are refused.</summary>
public sealed class PutBucketNotificationConfiguration(StateStore state, BucketStore buckets) : Operation<PutBucketNotificationConfigurationRequest, Unit>(state)
{
    private static readonly string[] Direct = ["TopicConfigurations", "QueueConfigurations", "LambdaFunctionConfigurations"];

    /// <inheritdoc/>
    protected override Unit Handle(PutBucketNotificationConfigurationRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        if (Direct.FirstOrDefault(kind => request.NotificationConfiguration.TryGetProperty(kind, out var list) && list.GetArrayLength() > 0) is { } kind)
            throw S3Errors.NotImplemented($"{kind} (use EventBridgeConfiguration and a rule)");
        buckets.Put(bucket.With(ObjectEvents.Configuration, request.NotificationConfiguration));
        return Unit.Value;
    }
}
