using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The target's ARN.</summary>
public sealed record ListRuleNamesByTargetRequest(string TargetArn, string? EventBusName, string? NextToken, int? Limit);

/// <summary>A page of rules' names.</summary>
public sealed record ListRuleNamesByTargetResponse(IReadOnlyList<string> RuleNames, string? NextToken);

/// <summary>Lists the rules that hand events to a target.</summary>
public sealed class ListRuleNamesByTarget(StateStore state, RuleStore rules) : Operation<ListRuleNamesByTargetRequest, ListRuleNamesByTargetResponse>(state)
{
    /// <inheritdoc/>
    protected override ListRuleNamesByTargetResponse Handle(ListRuleNamesByTargetRequest request, CallContext call)
    {
        var names = rules.List(call.Scope, rules.Bus(call.Scope, request.EventBusName).Name)
            .Where(rule => rule.Targets.Any(target => target.Arn == request.TargetArn)).Select(rule => rule.Name);
        var (page, next) = Paging.Page(names, name => name, request.NextToken, request.Limit ?? ListRules.PageSize, () => EventsErrors.Invalid("Invalid NextToken"));
        return new ListRuleNamesByTargetResponse(page, next);
    }
}
