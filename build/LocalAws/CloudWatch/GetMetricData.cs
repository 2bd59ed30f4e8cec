using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Metrics to read; expressions are AWS's alone.</summary>
public sealed record GetMetricDataInput(IReadOnlyList<MetricDataQuery> MetricDataQueries, DateTimeOffset StartTime, DateTimeOffset EndTime, string? NextToken, string? ScanBy, int? MaxDatapoints);

/// <summary>One metric by one statistic.</summary>
public sealed record MetricDataQuery(string Id, MetricStat? MetricStat, string? Expression, string? Label, bool? ReturnData, int? Period);

/// <summary>A metric by a statistic. The period is in seconds.</summary>
public sealed record MetricStat(Metric Metric, int Period, string Stat, string? Unit);

/// <summary>A result a query.</summary>
public sealed record GetMetricDataOutput(IReadOnlyList<MetricDataResult> MetricDataResults);

/// <summary>Times and values, in the order that was asked for.</summary>
public sealed record MetricDataResult(string Id, string Label, IReadOnlyList<DateTimeOffset> Timestamps, IReadOnlyList<double> Values, string StatusCode);

/// <summary>Reads several metrics at once.</summary>
public sealed class GetMetricData(MetricStore metrics, StateStore state) : Operation<GetMetricDataInput, GetMetricDataOutput>(state)
{
    private static readonly string[] Statistics = ["SampleCount", "Average", "Sum", "Minimum", "Maximum"];

    /// <inheritdoc/>
    protected override GetMetricDataOutput Handle(GetMetricDataInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new([.. request.MetricDataQueries.Where(query => query.ReturnData != false).Select(query => Read(query, request, call))]);
    }

    private MetricDataResult Read(MetricDataQuery query, GetMetricDataInput request, CallContext call)
    {
        if (query.MetricStat is not { } stat)
            throw CloudWatchErrors.NotHere($"the expression of {query.Id}");
        if (!Statistics.Contains(stat.Stat))
            throw CloudWatchErrors.NotHere($"the statistic {stat.Stat}");
        var periods = metrics.AlignedPeriods(call.Scope, stat.Metric, request.StartTime, request.EndTime, stat.Period, stat.Unit);
        IReadOnlyList<MetricSample> ordered = request.ScanBy == "TimestampAscending" ? periods : [.. periods.Reverse()];
        return new(query.Id, query.Label ?? stat.Metric.MetricName!, [.. ordered.Select(each => each.Timestamp)], [.. ordered.Select(each => each.Of(stat.Stat))], "Complete");
    }
}
