using System.Threading.Channels;
using LocalAws.Kernel;
using LocalAws.Logs.Patterns;

namespace LocalAws.Logs.Execution;

/// <summary>Events on their way to subscriptions; who writes a log does not wait for them.</summary>
internal sealed class SubscriptionQueue
{
    private readonly Channel<Delivery> deliveries = Channel.CreateUnbounded<Delivery>(new() { SingleReader = true });

    public ChannelReader<Delivery> Deliveries => deliveries.Reader;

    /// <summary>Takes the events of a batch that match.</summary>
    public void Add(Scope scope, StoredSubscription subscription, StoredStream stream, IReadOnlyList<InputLogEvent> batch)
    {
        var pattern = FilterPattern.Parse(subscription.Pattern);
        IReadOnlyList<InputLogEvent> matching = [.. batch.Where(each => pattern.Matches(each.Message))];
        if (matching.Count > 0)
            deliveries.Writer.TryWrite(new Delivery(scope, subscription, stream.Name, matching));
    }

    internal sealed record Delivery(Scope Scope, StoredSubscription Subscription, string Stream, IReadOnlyList<InputLogEvent> Events);
}
