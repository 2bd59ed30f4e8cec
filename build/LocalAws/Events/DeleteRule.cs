using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The rule's name.</summary>
public sealed record DeleteRuleRequest(string Name, string? EventBusName, bool? Force);

/// <summary>Deletes a rule that has no targets; one that is not there is no error.</summary>
public sealed class DeleteRule(StateStore state, RuleStore rules) : Operation<DeleteRuleRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeleteRuleRequest request, CallContext call)
    {
        if (rules.Find(call.Scope, rules.Bus(call.Scope, request.EventBusName).Name, request.Name) is not { } rule)
            return Unit.Value;
        if (rule.Targets.Count > 0)
            throw EventsErrors.Invalid("Rule can't be deleted since it has targets.");
        rules.Remove(call.Scope, rule);
        return Unit.Value;
    }
}
