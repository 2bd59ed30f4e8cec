using System.IO.Compression;
using System.Text.Json;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Logs.Execution;

/// <summary>Sends events to the destinations of subscription filters, in the form that CloudWatch Logs gives them: gzip in base64.</summary>
internal sealed class SubscriptionRunner(SubscriptionQueue queue, Destinations destinations) : BackgroundService
{
    /// <summary>CloudWatch Logs, as destinations see it.</summary>
    public static Sender SenderOf(Scope scope, string group) => new("logs.amazonaws.com", LogsStore.ArnOf(scope, group) + ":*");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var delivery in queue.Deliveries.ReadAllAsync(stoppingToken))
        {
            var (scope, subscription) = (delivery.Scope, delivery.Subscription);
            await destinations.DeliverAsync(
                scope, subscription.DestinationArn, SenderOf(scope, subscription.Group), Document(delivery), $"the subscription {subscription.Name} of {subscription.Group}", stoppingToken);
        }
    }

    private static string Document(SubscriptionQueue.Delivery delivery)
    {
        var message = new
        {
            messageType = "DATA_MESSAGE",
            owner = delivery.Scope.AccountId,
            logGroup = delivery.Subscription.Group,
            logStream = delivery.Stream,
            subscriptionFilters = new[] { delivery.Subscription.Name },
            logEvents = delivery.Events.Select((each, index) => new { id = new EventPosition(each.Timestamp, index).ToString(), timestamp = each.Timestamp, message = each.Message }),
        };
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(gzip, message);
        return JsonSerializer.Serialize(new { awslogs = new { data = Convert.ToBase64String(packed.ToArray()) } });
    }
}
