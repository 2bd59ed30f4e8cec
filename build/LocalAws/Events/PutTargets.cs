using LocalAws.Events.Execution;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Targets to add to a rule; one with an id that is there replaces it.</summary>
public sealed record PutTargetsRequest(string Rule, string? EventBusName, IReadOnlyList<Target> Targets);

/// <summary>What could not be added.</summary>
public sealed record PutTargetsResponse(int FailedEntryCount, IReadOnlyList<PutTargetsResultEntry> FailedEntries);

/// <summary>A target that could not be added, and why.</summary>
public sealed record PutTargetsResultEntry(string TargetId, string ErrorCode, string ErrorMessage);

/// <summary>Adds targets to a rule; a kind of target that LocalAws cannot deliver to is refused now, and not when an event is lost.</summary>
public sealed class PutTargets(StateStore state, RuleStore rules, TargetSenders senders) : Operation<PutTargetsRequest, PutTargetsResponse>(state)
{
    private const int MostTargets = 5;

    /// <inheritdoc/>
    protected override PutTargetsResponse Handle(PutTargetsRequest request, CallContext call)
    {
        var rule = rules.Get(call.Scope, request.EventBusName, request.Rule);
        foreach (var target in request.Targets)
        {
            senders.Check(target);
            TargetInput.Check(target);
        }
        var targets = rule.Targets.Where(target => request.Targets.All(each => each.Id != target.Id)).Concat(request.Targets).ToList();
        if (targets.Count > MostTargets)
            throw EventsErrors.LimitExceeded("The requested resource exceeds the maximum number allowed.");
        rules.Put(call.Scope, rule with { Targets = targets });
        return new PutTargetsResponse(0, []);
    }
}
