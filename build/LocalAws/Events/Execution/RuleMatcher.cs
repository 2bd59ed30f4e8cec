using System.Text.Json.Nodes;
using LocalAws.Kernel;
using LocalAws.Kernel.Deliveries;
using LocalAws.Kernel.Patterns;

namespace LocalAws.Events.Execution;

/// <summary>Finds the rules that match an event, and has it brought to their targets: as the rules are when it happens.</summary>
internal sealed class RuleMatcher(RuleStore rules, DeliveryQueue queue, TimeProvider clock) : IEventRecorder
{
    /// <inheritdoc/>
    public void Record(AwsEvent happened)
    {
        var scope = happened.HandedTo ?? happened.Scope;
        var enabled = Enabled(scope, happened.Bus);
        if (enabled.Count == 0)
            return;
        var document = EventDocument.Of(happened);
        foreach (var rule in enabled.Where(rule => EventPattern.Parse(rule.EventPattern!).Matches(document)))
        {
            // An event is handed on once, so that two buses cannot play it to each other for ever (EventBridge User Guide, "Sending and receiving events between accounts").
            Send(scope, rule, document, rule.Targets.Where(target => happened.HandedTo is null || Arn.Parse(target.Arn).Service != "events"));
        }
    }

    /// <summary>Has an archived event brought to the targets of rules that match it, with the current transaction.</summary>
    /// <param name="scope">Account and region of the bus.</param>
    /// <param name="bus">Its name.</param>
    /// <param name="document">The event, with the replay's name.</param>
    /// <param name="only">ARNs of the rules that get it; null for all.</param>
    public void Replay(Scope scope, string bus, JsonObject document, IReadOnlyList<string>? only)
    {
        foreach (var rule in Enabled(scope, bus).Where(rule => (only is not { Count: > 0 } || only.Contains(rule.Arn)) && EventPattern.Parse(rule.EventPattern!).Matches(document)))
            Send(scope, rule, document, rule.Targets);
    }

    /// <summary>Has an event brought to targets of a rule, with the current transaction.</summary>
    /// <param name="scope">Account and region of the rule.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="document">The event.</param>
    /// <param name="targets">Those of the rule's targets that get it.</param>
    public void Send(Scope scope, RuleRecord rule, JsonObject document, IEnumerable<Target> targets)
    {
        foreach (var target in targets)
            queue.Add(TargetDeliverer.DeliveryKind, scope, new TargetDeliverer.Parcel(rule.Name, rule.Arn, target, TargetInput.Of(target, rule, document, clock.GetUtcNow())));
    }

    private List<RuleRecord> Enabled(Scope scope, string bus) => [.. rules.List(scope, bus).Where(rule => rule is { State: not RuleRecord.Disabled, EventPattern: not null })];
}
