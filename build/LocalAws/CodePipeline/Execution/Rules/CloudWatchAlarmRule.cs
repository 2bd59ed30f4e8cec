using System.Globalization;
using LocalAws.CloudWatch;
using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Rules;

/// <summary>
/// Asks an alarm (AWS: "CloudWatchAlarm" rule). On the way in, and after a failure, WaitTime is how long the alarm may still leave its states; after a success,
/// how long it is watched for entering them. AlarmStates are the states that keep the rule from being met, ALARM when none are named.
/// </summary>
internal sealed class CloudWatchAlarmRule(AlarmStore alarms, EventBus events, LocalAwsOptions options) : IConditionRule
{
    public RuleTypeRule Type => RuleTypes.CloudWatchAlarm;

    public async Task<ActionOutcome> EvaluateAsync(RuleRun rule, CancellationToken cancellation)
    {
        var run = rule.Work;
        var name = run.Required("AlarmName");
        run.Demand(run.ArnOf("cloudwatch", $"alarm:{name}"), "cloudwatch:DescribeAlarms");
        var states = (run.Setting("AlarmStates") ?? "ALARM").Split(',', StringSplitOptions.TrimEntries);
        var due = run.Record.StartTime + (TimeSpan.FromMinutes(Minutes(run.Setting("WaitTime"))) / options.TimeScale);
        using var moved = new SemaphoreSlim(0);
        // The subscription comes before the first look, so that no change is missed.
        await using var subscription = events.Subscribe((change, _) =>
        {
            if (change is { Source: "aws.cloudwatch", DetailType: "CloudWatch Alarm State Change" } && change.Scope == run.Scope) moved.Release();
            return Task.CompletedTask;
        }).ConfigureAwait(false);
        while (true)
        {
            var state = alarms.Find(run.Scope, name)?.Alarm.StateValue ?? throw new AwsException("ConfigurationError", $"There is no alarm '{name}' in {run.Scope.Region}");
            var left = due - run.Clock.GetUtcNow();
            if (Decide(rule.Kind, states.Contains(state), left <= TimeSpan.Zero) is { } isMet)
                return isMet ? new ActionOutcome { Summary = $"Alarm '{name}' is {state}" } : ActionOutcome.Failed("RuleConditionNotMet", $"Alarm '{name}' is {state}");
            await WaitAsync(moved, left, run.Clock, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the rule is met; null when that is not known yet.</summary>
    private static bool? Decide(ConditionKind kind, bool isAlarming, bool isOver) => (kind, isAlarming) switch
    {
        (ConditionKind.OnSuccess, true) => false,
        (ConditionKind.OnSuccess, false) => isOver ? true : null,
        (_, false) => true,
        _ => isOver ? false : null,
    };

    private static async Task WaitAsync(SemaphoreSlim moved, TimeSpan left, TimeProvider clock, CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        await Task.WhenAny(moved.WaitAsync(ended.Token), Task.Delay(left, clock, ended.Token)).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
    }

    private static int Minutes(string? text) => text is null ? 0 : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)
        ? minutes
        : throw new AwsException("ConfigurationError", $"WaitTime '{text}' is not a number of minutes");
}
