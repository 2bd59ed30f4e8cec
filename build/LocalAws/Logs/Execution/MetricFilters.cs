using System.Globalization;
using LocalAws.CloudWatch;
using LocalAws.CloudWatch.Execution;
using LocalAws.Kernel;
using LocalAws.Logs.Patterns;

namespace LocalAws.Logs.Execution;

/// <summary>Makes measurements of log events; alarms that watch them are evaluated at once.</summary>
internal sealed class MetricFilters(StateStore store, MetricStore metrics, AlarmRunner alarms)
{
    /// <summary>Adds what the events of a batch that match are worth.</summary>
    public void Count(Scope scope, StoredMetricFilter filter, IReadOnlyList<InputLogEvent> batch)
    {
        var pattern = FilterPattern.Parse(filter.Pattern);
        var matching = batch.Where(each => pattern.Matches(each.Message)).ToList();
        var samples = matching.Select(each => (Event: each, Value: Value(pattern, filter.Transformation, each))).Where(each => each.Value is not null).ToList();
        store.Transaction(() =>
        {
            foreach (var (each, value) in samples)
                Add(scope, filter.Transformation, each.Timestamp, value!.Value, Dimensions(pattern, filter.Transformation, each));
            if (matching.Count == 0 && filter.Transformation.DefaultValue is { } none)
                Add(scope, filter.Transformation, batch[^1].Timestamp, none, []);
        });
        store.AfterCommit(alarms.Wake);
    }

    private void Add(Scope scope, MetricTransformation to, long time, double value, IReadOnlyList<Dimension> dimensions) => metrics.Add(
        scope, new Metric(to.MetricNamespace, to.MetricName, dimensions),
        new MetricSample(DateTimeOffset.FromUnixTimeMilliseconds(time), 1, value, value, value, to.Unit ?? "None"));

    // An event whose field is missing, or no number, is not counted.
    private static double? Value(FilterPattern pattern, MetricTransformation to, InputLogEvent each)
    {
        var text = to.MetricValue.StartsWith('$') ? pattern.Extract(each.Message, to.MetricValue) : to.MetricValue;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
    }

    private static IReadOnlyList<Dimension> Dimensions(FilterPattern pattern, MetricTransformation to, InputLogEvent each) =>
    [
        .. (to.Dimensions ?? new Dictionary<string, string>()).Select(dimension => (dimension.Key, Value: pattern.Extract(each.Message, dimension.Value)))
            .Where(dimension => dimension.Value is { Length: > 0 }).Select(dimension => new Dimension(dimension.Key, dimension.Value!)),
    ];
}
