using LocalAws.CloudWatch.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch;

/// <summary>The alarm. <c>Metrics</c>, extended statistics and anomaly detection are AWS's alone.</summary>
public sealed record PutMetricAlarmInput(
    string AlarmName, string? AlarmDescription, bool? ActionsEnabled, IReadOnlyList<string>? OKActions, IReadOnlyList<string>? AlarmActions,
    IReadOnlyList<string>? InsufficientDataActions, string? MetricName, string? Namespace, string? Statistic, string? ExtendedStatistic,
    IReadOnlyList<Dimension>? Dimensions, int? Period, string? Unit, int? EvaluationPeriods, int? DatapointsToAlarm, double? Threshold,
    string? ComparisonOperator, string? TreatMissingData, string? EvaluateLowSampleCountPercentile, IReadOnlyList<MetricDataQuery>? Metrics,
    IReadOnlyList<Tag>? Tags, string? ThresholdMetricId);

/// <summary>Creates an alarm, or changes one: it then keeps its state, and its tags.</summary>
public sealed class PutMetricAlarm(AlarmStore alarms, AlarmRunner runner, StateStore state) : Operation<PutMetricAlarmInput, Unit>(state)
{
    private readonly StateStore state = state;

    /// <inheritdoc/>
    protected override Unit Handle(PutMetricAlarmInput request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        AlarmRules.Check(request);
        var present = alarms.Find(call.Scope, request.AlarmName);
        var tags = present?.Tags ?? request.Tags ?? [];
        if (TagRules.Violation(tags.Select(tag => KeyValuePair.Create(tag.Key, (string?)tag.Value))) is { } problem)
            throw CloudWatchErrors.InvalidValue(problem);
        alarms.Put(call.Scope, new AlarmRecord(Alarm(request, present?.Alarm, call), tags));
        alarms.Note(call.Scope, new(request.AlarmName, "MetricAlarm", call.Now, "ConfigurationUpdate",
            $"Alarm \"{request.AlarmName}\" {(present is null ? "created" : "updated")}", $$"""{"version":"1.0","type":"{{(present is null ? "Create" : "Update")}}"}"""));
        state.AfterCommit(runner.Wake);
        return Unit.Value;
    }

    private static MetricAlarm Alarm(PutMetricAlarmInput request, MetricAlarm? present, CallContext call) => new()
    {
        AlarmName = request.AlarmName,
        AlarmArn = MetricAlarm.ArnOf(call.Scope, request.AlarmName),
        AlarmDescription = request.AlarmDescription,
        AlarmConfigurationUpdatedTimestamp = call.Now,
        ActionsEnabled = request.ActionsEnabled ?? true,
        OKActions = request.OKActions ?? [],
        AlarmActions = request.AlarmActions ?? [],
        InsufficientDataActions = request.InsufficientDataActions ?? [],
        StateValue = present?.StateValue ?? "INSUFFICIENT_DATA",
        StateReason = present?.StateReason ?? "Unchecked: Initial alarm creation",
        StateReasonData = present?.StateReasonData,
        StateUpdatedTimestamp = present?.StateUpdatedTimestamp ?? call.Now,
        StateTransitionedTimestamp = present?.StateTransitionedTimestamp ?? call.Now,
        MetricName = request.MetricName,
        Namespace = request.Namespace,
        Statistic = request.Statistic,
        Dimensions = request.Dimensions ?? [],
        Period = request.Period,
        Unit = request.Unit,
        EvaluationPeriods = request.EvaluationPeriods,
        DatapointsToAlarm = request.DatapointsToAlarm,
        Threshold = request.Threshold,
        ComparisonOperator = request.ComparisonOperator,
        TreatMissingData = request.TreatMissingData,
    };
}
