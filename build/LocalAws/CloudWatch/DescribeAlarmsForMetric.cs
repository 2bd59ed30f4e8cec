using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Which metric, and optionally how it is watched.</summary>
public sealed record DescribeAlarmsForMetricInput(string MetricName, string Namespace, string? Statistic, IReadOnlyList<Dimension>? Dimensions, int? Period, string? Unit);

/// <summary>The alarms that watch it.</summary>
public sealed record DescribeAlarmsForMetricOutput(IReadOnlyList<MetricAlarm> MetricAlarms);

/// <summary>Lists the alarms of one metric.</summary>
public sealed class DescribeAlarmsForMetric(AlarmStore alarms, StateStore state) : Operation<DescribeAlarmsForMetricInput, DescribeAlarmsForMetricOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeAlarmsForMetricOutput Handle(DescribeAlarmsForMetricInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var metric = new Metric(request.Namespace, request.MetricName, request.Dimensions);
        return new([.. alarms.List(call.Scope).Select(each => each.Alarm).Where(each => each.Metric.Key == metric.Key
            && (request.Statistic is null || each.Statistic == request.Statistic)
            && (request.Period is null || each.Period == request.Period)
            && (request.Unit is null || each.Unit == request.Unit))]);
    }
}
