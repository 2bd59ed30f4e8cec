using LocalAws.CloudWatch.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>What was measured. Entities are accepted by AWS alone.</summary>
public sealed record PutMetricDataInput(string Namespace, IReadOnlyList<MetricDatum>? MetricData, IReadOnlyList<EntityMetricData>? EntityMetricData);

/// <summary>Measurements of an entity.</summary>
public sealed record EntityMetricData(IReadOnlyList<MetricDatum>? MetricData);

/// <summary>A value, a set of statistics, or values with their counts.</summary>
public sealed record MetricDatum(
    string MetricName, IReadOnlyList<Dimension>? Dimensions, DateTimeOffset? Timestamp, double? Value, StatisticSet? StatisticValues,
    IReadOnlyList<double>? Values, IReadOnlyList<double>? Counts, string? Unit, int? StorageResolution);

/// <summary>Values that were summed up before they were sent.</summary>
public sealed record StatisticSet(double SampleCount, double Sum, double Minimum, double Maximum);

/// <summary>Takes measurements; alarms that watch them are evaluated at once.</summary>
public sealed class PutMetricData(MetricStore metrics, AlarmRunner runner, StateStore state) : Operation<PutMetricDataInput, Unit>(state)
{
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(14);
    private static readonly TimeSpan Newest = TimeSpan.FromHours(2);
    private readonly StateStore state = state;

    /// <inheritdoc/>
    protected override Unit Handle(PutMetricDataInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var datum in (request.MetricData ?? []).Concat((request.EntityMetricData ?? []).SelectMany(each => each.MetricData ?? [])))
        {
            var time = datum.Timestamp ?? call.Now;
            if (time < call.Now - Oldest || time > call.Now + Newest)
                throw CloudWatchErrors.InvalidValue("The parameter MetricData.member.1.Timestamp must be within the past two weeks and at most two hours in the future.");
            metrics.Add(call.Scope, new Metric(request.Namespace, datum.MetricName, datum.Dimensions ?? []), Sample(datum, time));
        }
        state.AfterCommit(runner.Wake);
        return Unit.Value;
    }

    private static MetricSample Sample(MetricDatum datum, DateTimeOffset time)
    {
        var unit = datum.Unit ?? "None";
        if (datum.StatisticValues is { } set)
            return new(time, set.SampleCount, set.Sum, set.Minimum, set.Maximum, unit);
        if (datum.Value is { } value)
            return new(time, 1, value, value, value, unit);
        if (datum.Values is not { Count: > 0 } values)
            throw CloudWatchErrors.MissingParameter("At least one of the parameters must be specified: Value, Values or StatisticValues.");
        if (datum.Counts is { } given && given.Count != values.Count)
            throw CloudWatchErrors.InvalidCombination("The parameters Values and Counts must have the same number of elements.");
        var counts = datum.Counts ?? [.. values.Select(_ => 1d)];
        return new(time, counts.Sum(), values.Zip(counts, (each, count) => each * count).Sum(), values.Min(), values.Max(), unit);
    }
}
