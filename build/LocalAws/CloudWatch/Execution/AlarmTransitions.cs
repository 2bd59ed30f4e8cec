using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Sns;

namespace LocalAws.CloudWatch.Execution;

/// <summary>Takes an alarm from one state to another: stores it, tells the event bus, and publishes to the topics that the alarm names.</summary>
public sealed class AlarmTransitions(StateStore state, AlarmStore alarms, EventBus bus, Publish publish, LocalAwsOptions options)
{
    /// <summary>Applies a state; one that the alarm has already changes the reason alone, and tells nobody.</summary>
    public void Apply(Scope scope, AlarmRecord record, string value, string reason, string? reasonData, DateTimeOffset now) => state.Transaction(() =>
    {
        ArgumentNullException.ThrowIfNull(record);
        var old = record.Alarm;
        var changed = old.StateValue != value;
        var alarm = old with
        {
            StateValue = value,
            StateReason = reason,
            StateReasonData = reasonData,
            StateUpdatedTimestamp = now,
            StateTransitionedTimestamp = changed ? now : old.StateTransitionedTimestamp,
        };
        alarms.Put(scope, record with { Alarm = alarm });
        if (!changed)
            return;
        alarms.Note(scope, new(alarm.AlarmName!, "MetricAlarm", now, "StateUpdate", $"Alarm updated from {old.StateValue} to {value}", AlarmDocuments.StateChange(old, alarm).ToJsonString()));
        bus.Publish(new AwsEvent(scope, "aws.cloudwatch", "CloudWatch Alarm State Change", now, [alarm.AlarmArn!], AlarmDocuments.Event(old, alarm)));
        if (alarm.ActionsEnabled == true)
            Notify(scope, old, alarm, now);
    });

    // A topic that is gone or refuses must not keep the alarm from its state: what it says is in the alarm's history.
    private void Notify(Scope scope, MetricAlarm old, MetricAlarm alarm, DateTimeOffset now)
    {
        foreach (var topic in alarm.ActionsOf(alarm.StateValue!))
        {
            var (outcome, summary) = ("Succeeded", $"Successfully executed action {topic}");
            try
            {
                var subject = $"{alarm.StateValue}: \"{alarm.AlarmName}\" in {scope.Region}";
                var message = new PublishRequest(topic, null, null, AlarmDocuments.Notification(scope, old, alarm).ToJsonString(), subject[..Math.Min(subject.Length, 100)], null, null);
                publish.InvokeAsync(message, new CallContext { Scope = scope, Principal = "cloudwatch.amazonaws.com", Now = now, SourceArn = alarm.AlarmArn }).GetAwaiter().GetResult();
            }
            catch (AwsException refused)
            {
                (outcome, summary) = ("Failed", $"Failed to execute action {topic}. Received error: \"{refused.Message}\"");
                options.Log($"Alarm {alarm.AlarmName}: {summary}");
            }
            alarms.Note(scope, new(alarm.AlarmName!, "MetricAlarm", now, "Action", summary, new JsonObject { ["actionState"] = outcome, ["notificationResource"] = topic }.ToJsonString()));
        }
    }
}
