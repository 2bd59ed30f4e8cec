using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>Which rules of which bus.</summary>
public sealed record ListRulesRequest(string? NamePrefix, string? EventBusName, string? NextToken, int? Limit);

/// <summary>A page of rules.</summary>
public sealed record ListRulesResponse(IReadOnlyList<Rule> Rules, string? NextToken);

/// <summary>A rule as listings have it.</summary>
public sealed record Rule(string Name, string Arn, string? EventPattern, string State, string? Description, string? ScheduleExpression, string? RoleArn, string EventBusName);

/// <summary>Lists a bus's rules.</summary>
public sealed class ListRules(StateStore state, RuleStore rules) : Operation<ListRulesRequest, ListRulesResponse>(state)
{
    /// <summary>Items of a page when the request does not say.</summary>
    internal const int PageSize = 100;

    /// <inheritdoc/>
    protected override ListRulesResponse Handle(ListRulesRequest request, CallContext call)
    {
        var found = rules.List(call.Scope, rules.Bus(call.Scope, request.EventBusName).Name).Where(rule => rule.Name.StartsWith(request.NamePrefix ?? "", StringComparison.Ordinal));
        var (page, next) = Paging.Page(found, rule => rule.Name, request.NextToken, request.Limit ?? PageSize, () => EventsErrors.Invalid("Invalid NextToken"));
        return new ListRulesResponse(
            [.. page.Select(rule => new Rule(rule.Name, rule.Arn, rule.EventPattern, rule.State, rule.Description, rule.ScheduleExpression, rule.RoleArn, rule.Bus))], next);
    }
}
