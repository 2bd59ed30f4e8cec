using System.Text.Json;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.S3.Execution;

namespace LocalAws.S3;

/// <summary>Whom to tell of objects that come and go.</summary>
public sealed record PutBucketNotificationConfigurationRequest(
    string Bucket, NotificationConfiguration NotificationConfiguration, string? ExpectedBucketOwner, bool? SkipDestinationValidation);

/// <summary>Sets a bucket's notifications: topics, functions, EventBridge. Queues are refused.</summary>
internal sealed class PutBucketNotificationConfiguration(StateStore state, BucketStore buckets, ObjectNotifications notifications, Destinations destinations)
    : Operation<PutBucketNotificationConfigurationRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(PutBucketNotificationConfigurationRequest request, CallContext call)
    {
        var bucket = buckets.Get(call, request.Bucket, request.ExpectedBucketOwner);
        if (request.NotificationConfiguration.QueueConfigurations is { Count: > 0 })
            throw S3Errors.NotImplemented("QueueConfigurations (there is no SQS: use a topic, a function, or EventBridgeConfiguration)");
        var wanted = Named(request.NotificationConfiguration);
        var direct = wanted.Direct().ToList();
        if (direct.SelectMany((one, index) => direct.Skip(index + 1).Select(another => (one, another))).Any(pair => pair.one.Overlaps(pair.another)))
            throw S3Errors.InvalidArgument("NotificationConfiguration", null, "Configurations overlap. Configurations on the same bucket cannot share a common event type.");
        var isValidated = request.SkipDestinationValidation != true;
        foreach (var each in direct)
            Check(bucket, each, isValidated);
        buckets.Put(bucket.With(NotificationConfiguration.Element, JsonSerializer.SerializeToElement(wanted)));
        foreach (var topic in isValidated ? wanted.TopicConfigurations ?? [] : [])
            notifications.Test(bucket, topic.TopicArn);
        return Unit.Value;
    }

    private void Check(BucketRecord bucket, DirectNotification wanted, bool isValidated)
    {
        if (!Arn.TryParse(wanted.DestinationArn, out var arn) || arn.Region != bucket.Region || destinations.KindOf(arn) is not { } destination)
            throw S3Errors.InvalidArgument(wanted.DestinationArn, null, "The ARN is not well formed");
        try
        {
            if (isValidated)
                destination.Demand(new Scope(bucket.AccountId, bucket.Region), wanted.DestinationArn, ObjectNotifications.SenderOf(bucket));
        }
        catch (AwsException)
        {
            throw S3Errors.InvalidArgument(wanted.DestinationArn, null, "Unable to validate the following destination configurations");
        }
    }

    // What has no name gets one.
    private static NotificationConfiguration Named(NotificationConfiguration given) => given with
    {
        TopicConfigurations = given.TopicConfigurations?.Select(each => each with { Id = each.Id ?? Ids.Uuid() }).ToList(),
        LambdaFunctionConfigurations = given.LambdaFunctionConfigurations?.Select(each => each with { Id = each.Id ?? Ids.Uuid() }).ToList(),
    };
}
