using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The rule.</summary>
public sealed record ListTargetsByRuleRequest(string Rule, string? EventBusName, string? NextToken, int? Limit);

/// <summary>A page of targets.</summary>
public sealed record ListTargetsByRuleResponse(IReadOnlyList<Target> Targets, string? NextToken);

/// <summary>Lists a rule's targets.</summary>
public sealed class ListTargetsByRule(StateStore state, RuleStore rules) : Operation<ListTargetsByRuleRequest, ListTargetsByRuleResponse>(state)
{
    /// <inheritdoc/>
    protected override ListTargetsByRuleResponse Handle(ListTargetsByRuleRequest request, CallContext call)
    {
        var targets = rules.Get(call.Scope, request.EventBusName, request.Rule).Targets.OrderBy(target => target.Id, StringComparer.Ordinal);
        var (page, next) = Paging.Page(targets, target => target.Id, request.NextToken, request.Limit ?? ListRules.PageSize, () => EventsErrors.Invalid("Invalid NextToken"));
        return new ListTargetsByRuleResponse(page, next);
    }
}
