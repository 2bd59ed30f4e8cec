using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CloudWatch.Execution;

/// <summary>What is told of an alarm's transition, to whom (CloudWatch User Guide, "Alarm events and EventBridge"; the message that SNS subscribers get).</summary>
internal static class AlarmDocuments
{
    /// <summary>The detail of the event.</summary>
    public static JsonObject Event(MetricAlarm old, MetricAlarm alarm) => new()
    {
        ["alarmName"] = alarm.AlarmName,
        ["configuration"] = new JsonObject
        {
            ["description"] = alarm.AlarmDescription,
            ["metrics"] = new JsonArray(new JsonObject
            {
                ["id"] = "m1",
                ["metricStat"] = new JsonObject
                {
                    ["metric"] = new JsonObject { ["namespace"] = alarm.Namespace, ["name"] = alarm.MetricName, ["dimensions"] = Dimensions(alarm) },
                    ["period"] = alarm.Period,
                    ["stat"] = alarm.Statistic,
                },
                ["returnData"] = true,
            }),
        },
        ["previousState"] = State(old),
        ["state"] = State(alarm),
    };

    /// <summary>The history's document.</summary>
    public static JsonObject StateChange(MetricAlarm old, MetricAlarm alarm) => new()
    {
        ["version"] = "1.0",
        ["oldState"] = new JsonObject { ["stateValue"] = old.StateValue, ["stateReason"] = old.StateReason },
        ["newState"] = new JsonObject { ["stateValue"] = alarm.StateValue, ["stateReason"] = alarm.StateReason },
    };

    /// <summary>The message to a topic.</summary>
    public static JsonObject Notification(Scope scope, MetricAlarm old, MetricAlarm alarm) => new()
    {
        ["AlarmName"] = alarm.AlarmName,
        ["AlarmDescription"] = alarm.AlarmDescription,
        ["AWSAccountId"] = scope.AccountId,
        ["AlarmArn"] = alarm.AlarmArn,
        ["NewStateValue"] = alarm.StateValue,
        ["NewStateReason"] = alarm.StateReason,
        ["StateChangeTime"] = Time(alarm.StateUpdatedTimestamp),
        ["Region"] = scope.Region,
        ["OldStateValue"] = old.StateValue,
        ["Trigger"] = new JsonObject
        {
            ["MetricName"] = alarm.MetricName,
            ["Namespace"] = alarm.Namespace,
            ["StatisticType"] = "Statistic",
            ["Statistic"] = alarm.Statistic?.ToUpperInvariant(),
            ["Unit"] = alarm.Unit,
            ["Dimensions"] = new JsonArray([.. (alarm.Dimensions ?? []).Select(each => new JsonObject { ["name"] = each.Name, ["value"] = each.Value })]),
            ["Period"] = alarm.Period,
            ["EvaluationPeriods"] = alarm.EvaluationPeriods,
            ["ComparisonOperator"] = alarm.ComparisonOperator,
            ["Threshold"] = alarm.Threshold,
            ["TreatMissingData"] = alarm.TreatMissingData ?? "",
        },
    };

    private static JsonObject State(MetricAlarm alarm) => new()
    {
        ["value"] = alarm.StateValue,
        ["reason"] = alarm.StateReason,
        ["timestamp"] = Time(alarm.StateUpdatedTimestamp),
    };

    private static JsonObject Dimensions(MetricAlarm alarm) => new((alarm.Dimensions ?? []).Select(each => KeyValuePair.Create(each.Name, (JsonNode?)each.Value)));

    private static string? Time(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+0000'", System.Globalization.CultureInfo.InvariantCulture);
}
