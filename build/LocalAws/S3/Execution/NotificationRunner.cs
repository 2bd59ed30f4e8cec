using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.S3.Execution;

/// <summary>Hands what buckets have to tell to topics and functions, in the order in which it happened.</summary>
internal sealed class NotificationRunner(NotificationQueue queue, IEnumerable<IDestination> destinations, LocalAwsOptions options) : BackgroundService
{
    /// <summary>The bucket, as destinations see it.</summary>
    public static Sender SenderOf(BucketRecord bucket) => new("s3.amazonaws.com", bucket.Arn, "Amazon S3 Notification");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var delivery in queue.Deliveries.ReadAllAsync(stoppingToken))
        {
            try
            {
                var destination = destinations.First(each => each.Service == Arn.Parse(delivery.DestinationArn).Service);
                var scope = new Scope(delivery.Bucket.AccountId, delivery.Bucket.Region);
                await destination.SendAsync(scope, delivery.DestinationArn, SenderOf(delivery.Bucket), delivery.Document, stoppingToken);
            }
            catch (AwsException refused)
            {
                options.Log($"The bucket {delivery.Bucket.Name} could not tell {delivery.DestinationArn}: {refused.Message}");
            }
        }
    }
}
