using System.IO.Compression;
using System.Text.Json;
using LocalAws.Kernel;
using LocalAws.Logs.Patterns;

namespace LocalAws.Logs.Execution;

/// <summary>Sends events to the destinations of subscription filters, in the form that CloudWatch Logs gives them: gzip in base64. Who writes a log does not wait for them.</summary>
internal sealed class Subscriptions(Destinations destinations)
{
    /// <summary>CloudWatch Logs, as destinations see it.</summary>
    public static Sender SenderOf(Scope scope, string group) => new("logs.amazonaws.com", LogsStore.ArnOf(scope, group) + ":*");

    /// <summary>Sends the events of a batch that match.</summary>
    public void Send(Scope scope, StoredSubscription subscription, StoredStream stream, IReadOnlyList<InputLogEvent> batch)
    {
        var pattern = FilterPattern.Parse(subscription.Pattern);
        IReadOnlyList<InputLogEvent> matching = [.. batch.Where(each => pattern.Matches(each.Message))];
        if (matching.Count > 0)
            destinations.Deliver(
                scope, subscription.DestinationArn, SenderOf(scope, subscription.Group), Document(scope, subscription, stream, matching), $"the subscription {subscription.Name} of {subscription.Group}");
    }

    private static string Document(Scope scope, StoredSubscription subscription, StoredStream stream, IReadOnlyList<InputLogEvent> events)
    {
        var message = new
        {
            messageType = "DATA_MESSAGE",
            owner = scope.AccountId,
            logGroup = subscription.Group,
            logStream = stream.Name,
            subscriptionFilters = new[] { subscription.Name },
            logEvents = events.Select((each, index) => new { id = new EventPosition(each.Timestamp, index).ToString(), timestamp = each.Timestamp, message = each.Message }),
        };
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            JsonSerializer.Serialize(gzip, message);
        return JsonSerializer.Serialize(new { awslogs = new { data = Convert.ToBase64String(packed.ToArray()) } });
    }
}
