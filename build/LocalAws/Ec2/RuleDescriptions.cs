using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>A rule and what it is for.</summary>
public sealed record SecurityGroupRuleDescription(string? SecurityGroupRuleId, string? Description);

/// <summary>Changes what rules are said to be for: the same for both directions.</summary>
internal static class RuleDescriptions
{
    /// <exception cref="AwsException">InvalidPermission.NotFound, InvalidSecurityGroupRuleId.NotFound.</exception>
    public static void Update(
        SecurityGroupStore groups, CallContext call, SecurityGroupRecord group, IReadOnlyList<IpPermission>? permissions, IReadOnlyList<SecurityGroupRuleDescription>? byId, bool isEgress)
    {
        var rules = group.Rules.ToList();
        void Describe(Predicate<SecurityGroupRule> which, string? description, Func<AwsException> missing)
        {
            var index = rules.FindIndex(rule => rule.IsEgress == isEgress && which(rule));
            rules[index < 0 ? throw missing() : index] = rules[index] with { Description = description };
        }
        foreach (var each in byId ?? [])
            Describe(
                rule => rule.SecurityGroupRuleId == each.SecurityGroupRuleId, each.Description,
                () => Ec2Errors.NotFound("SecurityGroupRuleId", "security group rule ID", each.SecurityGroupRuleId ?? ""));
        foreach (var each in permissions is { Count: > 0 } ? SecurityGroupRules.Of(group, permissions, isEgress) : [])
            Describe(each.IsAs, each.Description, () => new AwsException("InvalidPermission.NotFound", "The specified rule does not exist in this security group."));
        groups.Put(call.Scope, group with { Rules = rules });
    }
}
