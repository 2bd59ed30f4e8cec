using System.Text.Json.Nodes;
using LocalAws.Kernel;
using LocalAws.Kernel.Schedules;
using Microsoft.Extensions.Hosting;

namespace LocalAws.Events.Execution;

/// <summary>
/// Fires rules with a schedule, in real time whatever the time scale: each firing is an event for the rule's own targets. What was due while nothing
/// ran is not made up for.
/// </summary>
internal sealed class RuleScheduler(RuleStore rules, RuleMatcher matcher, StateStore store, DiskWatch disk, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);
    private static readonly TimeSpan UntilThereIsSpace = TimeSpan.FromSeconds(1);
    private readonly DateTimeOffset started = clock.GetUtcNow();

    /// <summary>When a rule fires next; null when it does not.</summary>
    internal DateTimeOffset? Next(RuleRecord rule) => rule is { ScheduleExpression: { } expression, State: not RuleRecord.Disabled, ScheduledSince: { } since }
        ? Schedule.Parse(expression).Next(since, Latest(since, Latest(rule.LastFired ?? since, started)))
        : null;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var changed = rules.Changed;
            var now = clock.GetUtcNow();
            var wait = Longest;
            foreach (var (scope, rule) in rules.Everywhere().Where(each => each.Rule.ScheduleExpression is not null).ToList())
            {
                if (Next(rule) is not { } next)
                    continue;
                var left = next > now ? next - now : TryFire(scope, rule, next) ? TimeSpan.Zero : UntilThereIsSpace;
                wait = left < wait ? left : wait;
            }
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            var waiting = Task.Delay(wait, clock, over.Token);
            if (clock.GetUtcNow() - now < wait) // else it came while it was computed
                await Task.WhenAny(changed, waiting);
            await over.CancelAsync();
        }
    }

    // In one transaction: the rule as it is now, what its targets get, and that it has fired.
    private bool TryFire(Scope scope, RuleRecord seen, DateTimeOffset due)
    {
        try
        {
            store.Transaction(() =>
            {
                if (rules.Find(scope, seen.Bus, seen.Name) is not { } rule || Next(rule) != due)
                    return;
                var happened = new AwsEvent(scope, "aws.events", "Scheduled Event", due, [rule.Arn], new JsonObject());
                matcher.Send(scope, rule, EventDocument.Of(happened), rule.Targets);
                rules.Put(scope, rule with { LastFired = clock.GetUtcNow() });
            });
            return true;
        }
        catch (Exception exception) when (FullDisk.IsCauseOf(exception))
        {
            disk.Log($"rule {seen.Name}", exception);
            return false;
        }
    }

    private static DateTimeOffset Latest(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;
}
