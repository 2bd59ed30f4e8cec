using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Ids of targets to take from a rule.</summary>
public sealed record RemoveTargetsRequest(string Rule, string? EventBusName, IReadOnlyList<string> Ids, bool? Force);

/// <summary>What could not be removed.</summary>
public sealed record RemoveTargetsResponse(int FailedEntryCount, IReadOnlyList<RemoveTargetsResultEntry> FailedEntries);

/// <summary>A target that could not be removed, and why.</summary>
public sealed record RemoveTargetsResultEntry(string TargetId, string ErrorCode, string ErrorMessage);

/// <summary>Removes targets from a rule.</summary>
public sealed class RemoveTargets(StateStore state, RuleStore rules) : Operation<RemoveTargetsRequest, RemoveTargetsResponse>(state)
{
    /// <inheritdoc/>
    protected override RemoveTargetsResponse Handle(RemoveTargetsRequest request, CallContext call)
    {
        var rule = rules.Get(call.Scope, request.EventBusName, request.Rule);
        var failed = request.Ids.Where(id => rule.Targets.All(target => target.Id != id))
            .Select(id => new RemoveTargetsResultEntry(id, "ResourceNotFoundException", $"Rule {rule.Name} does not have target {id}.")).ToList();
        rules.Put(call.Scope, rule with { Targets = [.. rule.Targets.Where(target => !request.Ids.Contains(target.Id))] });
        return new RemoveTargetsResponse(failed.Count, failed);
    }
}
