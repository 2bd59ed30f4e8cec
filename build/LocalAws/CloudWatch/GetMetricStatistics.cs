using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Which metric, from when to when, and what of it. The period is in seconds.</summary>
public sealed record GetMetricStatisticsInput(
    string Namespace, string MetricName, IReadOnlyList<Dimension>? Dimensions, DateTimeOffset StartTime, DateTimeOffset EndTime, int Period,
    IReadOnlyList<string>? Statistics, IReadOnlyList<string>? ExtendedStatistics, string? Unit);

/// <summary>A datapoint a period.</summary>
public sealed record GetMetricStatisticsOutput(string Label, IReadOnlyList<Datapoint> Datapoints);

/// <summary>The statistics that were asked for, of one period.</summary>
public sealed record Datapoint(DateTimeOffset Timestamp, double? SampleCount, double? Average, double? Sum, double? Minimum, double? Maximum, string Unit);

/// <summary>Reads a metric's statistics.</summary>
public sealed class GetMetricStatistics(MetricStore metrics, StateStore state) : Operation<GetMetricStatisticsInput, GetMetricStatisticsOutput>(state)
{
    private const int MostDatapoints = 1440;

    /// <inheritdoc/>
    protected override GetMetricStatisticsOutput Handle(GetMetricStatisticsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ExtendedStatistics is { Count: > 0 })
            throw CloudWatchErrors.NotHere("percentiles and other extended statistics");
        if (request.Statistics is not { Count: > 0 } wanted)
            throw CloudWatchErrors.MissingParameter("At least one of the parameters must be specified: Statistics or ExtendedStatistics.");
        if (request.StartTime >= request.EndTime)
            throw CloudWatchErrors.InvalidCombination("The parameter StartTime must be less than the parameter EndTime.");
        if ((request.EndTime - request.StartTime).TotalSeconds / request.Period > MostDatapoints)
            throw CloudWatchErrors.InvalidCombination($"You have requested more than {MostDatapoints} datapoints. Narrow the time range, or use a longer period.");
        var metric = new Metric(request.Namespace, request.MetricName, request.Dimensions);
        var periods = metrics.AlignedPeriods(call.Scope, metric, request.StartTime, request.EndTime, request.Period, request.Unit);
        return new(request.MetricName, [.. periods.Select(each => new Datapoint(
            each.Timestamp, Of(each, "SampleCount"), Of(each, "Average"), Of(each, "Sum"), Of(each, "Minimum"), Of(each, "Maximum"), each.Unit))]);

        double? Of(MetricSample sample, string statistic) => wanted.Contains(statistic) ? sample.Of(statistic) : null;
    }
}
