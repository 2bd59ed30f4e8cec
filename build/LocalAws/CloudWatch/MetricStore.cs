using System.Globalization;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Metrics and what was measured, by the second: periods are summed up when they are read.</summary>
public sealed class MetricStore(StateStore state)
{
    private static readonly TimeSpan Retention = TimeSpan.FromDays(15); // CloudWatch's, for one-minute data
    private readonly Collection<Metric> metrics = state.Collection<Metric>("cloudwatch/metrics");
    private readonly Collection<MetricSample> samples = state.Collection<MetricSample>("cloudwatch/samples");

    /// <summary>Metrics that have been measured.</summary>
    public IReadOnlyList<Metric> List(Scope scope) => metrics.List(scope);

    /// <summary>Adds a sample to its second.</summary>
    public void Add(Scope scope, Metric metric, MetricSample sample)
    {
        ArgumentNullException.ThrowIfNull(metric);
        ArgumentNullException.ThrowIfNull(sample);
        metrics.Put(scope, metric.Key, metric);
        var second = DateTimeOffset.FromUnixTimeSeconds(sample.Timestamp.ToUnixTimeSeconds());
        var key = Key(metric, second);
        samples.Put(scope, key, samples.Find(scope, key)?.With(sample) ?? sample with { Timestamp = second });
        foreach (var old in samples.List(scope, metric.Key + '\n' + '@', limit: 10).Where(each => each.Timestamp < second - Retention))
            samples.Remove(scope, Key(metric, old.Timestamp));
    }

    /// <summary>As <see cref="Periods"/>, with periods that begin where clients expect them: at multiples of their length.</summary>
    public IReadOnlyList<MetricSample> AlignedPeriods(Scope scope, Metric metric, DateTimeOffset start, DateTimeOffset end, int seconds, string? unit)
    {
        var first = start.ToUnixTimeSeconds();
        return Periods(scope, metric, DateTimeOffset.FromUnixTimeSeconds(first - (first % seconds)), end, TimeSpan.FromSeconds(seconds), unit);
    }

    /// <summary>Samples from <paramref name="start"/> (inclusive) to <paramref name="end"/> (exclusive), summed up by period; periods begin at <paramref name="start"/>.</summary>
    public IReadOnlyList<MetricSample> Periods(Scope scope, Metric metric, DateTimeOffset start, DateTimeOffset end, TimeSpan period, string? unit = null)
    {
        ArgumentNullException.ThrowIfNull(metric);
        return
        [
            .. samples.List(scope, metric.Key + '\n' + '@', Key(metric, start.AddSeconds(-1)))
                .Where(each => each.Timestamp >= start && each.Timestamp < end && (unit is null || each.Unit == unit))
                .GroupBy(each => (each.Timestamp - start).Ticks / period.Ticks)
                .Select(group => group.Aggregate((left, right) => left.With(right)) with { Timestamp = start + (period * group.Key) }),
        ];
    }

    private static string Key(Metric metric, DateTimeOffset second) =>
        $"{metric.Key}\n@{second.ToUnixTimeSeconds().ToString("d12", CultureInfo.InvariantCulture)}";
}
