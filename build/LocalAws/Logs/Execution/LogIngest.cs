using LocalAws.Kernel;

namespace LocalAws.Logs.Execution;

/// <summary>Takes events in: keeps them, counts them for metric filters, and hands them to subscriptions.</summary>
internal sealed class LogIngest(LogsStore logs, EventFile file, MetricFilters metrics, Subscriptions subscriptions)
{
    /// <summary>Appends events to a stream; they can be read when it returns.</summary>
    public void Append(Scope scope, StoredStream stream, long now, IEnumerable<InputLogEvent> events)
    {
        IReadOnlyList<InputLogEvent> batch = [.. events];
        file.Append(stream.Id, now, batch);
        if (batch.Count == 0)
            return;
        foreach (var filter in logs.MetricFiltersOf(scope, stream.Group))
            metrics.Count(scope, filter, batch);
        foreach (var subscription in logs.SubscriptionsOf(scope, stream.Group))
            subscriptions.Send(scope, subscription, stream, batch);
    }
}
