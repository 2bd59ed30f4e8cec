using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>Which alarms.</summary>
public sealed record DescribeAlarmsInput(
    IReadOnlyList<string>? AlarmNames, string? AlarmNamePrefix, IReadOnlyList<string>? AlarmTypes, string? StateValue, string? ActionPrefix, int? MaxRecords, string? NextToken);

/// <summary>A page of them. There are no composite ones.</summary>
public sealed record DescribeAlarmsOutput(IReadOnlyList<CompositeAlarm> CompositeAlarms, IReadOnlyList<MetricAlarm> MetricAlarms, string? NextToken);

/// <summary>An alarm on other alarms.</summary>
public sealed record CompositeAlarm(string AlarmName);

/// <summary>Lists alarms with their state.</summary>
public sealed class DescribeAlarms(AlarmStore alarms, StateStore state) : Operation<DescribeAlarmsInput, DescribeAlarmsOutput>(state)
{
    /// <inheritdoc/>
    protected override DescribeAlarmsOutput Handle(DescribeAlarmsInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.AlarmNames is not null && request.AlarmNamePrefix is not null)
            throw CloudWatchErrors.InvalidCombination("AlarmNamePrefix and AlarmNames are mutually exclusive");
        if (request.AlarmTypes is { Count: > 0 } types && !types.Contains("MetricAlarm"))
            return new([], [], null);
        var found = alarms.List(call.Scope, request.AlarmNamePrefix ?? "").Select(each => each.Alarm)
            .Where(each => request.AlarmNames is not { Count: > 0 } names || names.Contains(each.AlarmName))
            .Where(each => request.StateValue is null || each.StateValue == request.StateValue)
            .Where(each => request.ActionPrefix is null || (each.AlarmActions ?? []).Any(action => action.StartsWith(request.ActionPrefix, StringComparison.Ordinal)));
        var (page, next) = Paging.Page(found, each => each.AlarmName!, request.NextToken, request.MaxRecords ?? 50, CloudWatchErrors.InvalidNextToken);
        return new([], page, next);
    }
}
