using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Which rules to show.</summary>
public sealed record DescribeSecurityGroupRulesRequest(IReadOnlyList<Filter>? Filters, IReadOnlyList<string>? SecurityGroupRuleIds, string? NextToken, int? MaxResults);

/// <summary>The rules.</summary>
public sealed record DescribeSecurityGroupRulesResult(IReadOnlyList<SecurityGroupRule> SecurityGroupRules, string? NextToken);

/// <summary>Shows the rules of security groups one by one.</summary>
public sealed class DescribeSecurityGroupRules(SecurityGroupStore groups, StateStore state) : Operation<DescribeSecurityGroupRulesRequest, DescribeSecurityGroupRulesResult>(state)
{
    private static readonly Filters<SecurityGroupRule> Known = new(new Dictionary<string, Func<SecurityGroupRule, IEnumerable<string?>>>(StringComparer.Ordinal)
    {
        ["group-id"] = each => [each.GroupId],
        ["security-group-rule-id"] = each => [each.SecurityGroupRuleId],
    }, each => each.Tags);

    /// <inheritdoc/>
    protected override DescribeSecurityGroupRulesResult Handle(DescribeSecurityGroupRulesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var all = groups.List(call.Scope).SelectMany(group => group.Rules).ToList();
        if (request.SecurityGroupRuleIds?.FirstOrDefault(id => !all.Exists(rule => rule.SecurityGroupRuleId == id)) is { } missing)
            throw Ec2Errors.NotFound("SecurityGroupRuleId", "security group rule ID", missing);
        var chosen = all.Where(rule => request.SecurityGroupRuleIds?.Contains(rule.SecurityGroupRuleId) != false);
        var matching = Known.Apply(chosen, request.Filters).OrderBy(each => each.SecurityGroupRuleId, StringComparer.Ordinal);
        var (page, next) = Paging.Page(matching, each => each.SecurityGroupRuleId, request.NextToken, Ec2Limits.PageSize(request.MaxResults), Ec2Errors.InvalidNextToken);
        return new DescribeSecurityGroupRulesResult(page, next);
    }
}
