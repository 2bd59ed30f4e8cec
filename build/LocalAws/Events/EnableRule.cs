using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The rule's name.</summary>
public sealed record EnableRuleRequest(string Name, string? EventBusName);

/// <summary>Lets a rule match again.</summary>
public sealed class EnableRule(StateStore state, RuleStore rules) : Operation<EnableRuleRequest, Unit>(state)
{
    /// <inheritdoc/>
    protected override Unit Handle(EnableRuleRequest request, CallContext call)
    {
        var rule = rules.Get(call.Scope, request.EventBusName, request.Name);
        if (rule.State == RuleRecord.Disabled)
            rules.Put(call.Scope, rule with { State = RuleRecord.Enabled, ScheduledSince = rule.ScheduleExpression is null ? null : call.Now });
        return Unit.Value;
    }
}
