using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The rule's name.</summary>
public sealed record DisableRuleRequest(string Name, string? EventBusName);

/// <summary>Keeps a rule from matching.</summary>
public sealed class DisableRule(StateStore state, RuleStore rules) : Operation<DisableRuleRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(DisableRuleRequest request, CallContext call)
    {
        rules.Put(call.Scope, rules.Get(call.Scope, request.EventBusName, request.Name) with { State = RuleRecord.Disabled });
        return Unit.Value;
    }
}
