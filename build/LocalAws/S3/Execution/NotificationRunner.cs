using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.S3.Execution;

/// <summary>Hands what buckets have to tell to topics and functions, in the order in which it happened.</summary>
internal sealed class NotificationRunner(NotificationQueue queue, Destinations destinations) : BackgroundService
{
    /// <summary>The bucket, as destinations see it.</summary>
    public static Sender SenderOf(BucketRecord bucket) => new("s3.amazonaws.com", bucket.Arn, "Amazon S3 Notification");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (bucket, destinationArn, document) in queue.Deliveries.ReadAllAsync(stoppingToken))
            await destinations.DeliverAsync(new Scope(bucket.AccountId, bucket.Region), destinationArn, SenderOf(bucket), document, $"the bucket {bucket.Name}", stoppingToken);
    }
}
