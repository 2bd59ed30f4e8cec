using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Events;

/// <summary>The rule's name.</summary>
public sealed record DescribeRuleRequest(string Name, string? EventBusName);

/// <summary>The rule.</summary>
public sealed record DescribeRuleResponse(
    string Name, string Arn, string? EventPattern, string? ScheduleExpression, string State, string? Description, string? RoleArn, string EventBusName, string CreatedBy);

/// <summary>Reads a rule.</summary>
public sealed class DescribeRule(StateStore state, RuleStore rules) : Operation<DescribeRuleRequest, DescribeRuleResponse>(state)
{
    /// <inheritdoc/>
    protected override DescribeRuleResponse Handle(DescribeRuleRequest request, CallContext call)
    {
        var rule = rules.Get(call.Scope, request.EventBusName, request.Name);
        return new DescribeRuleResponse(rule.Name, rule.Arn, rule.EventPattern, rule.ScheduleExpression, rule.State, rule.Description, rule.RoleArn, rule.Bus, rule.CreatedBy);
    }
}
