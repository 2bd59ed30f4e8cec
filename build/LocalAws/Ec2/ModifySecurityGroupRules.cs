using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>A group, and how some of its rules shall be.</summary>
public sealed record ModifySecurityGroupRulesRequest(string GroupId, IReadOnlyList<SecurityGroupRuleUpdate> SecurityGroupRules, bool? DryRun);

/// <summary>A rule, and how it shall be.</summary>
public sealed record SecurityGroupRuleUpdate(string? SecurityGroupRuleId, SecurityGroupRuleRequest? SecurityGroupRule);

/// <summary>A whole rule: one source or destination.</summary>
public sealed record SecurityGroupRuleRequest(
    string? IpProtocol, int? FromPort, int? ToPort, string? CidrIpv4, string? CidrIpv6, string? PrefixListId, string? ReferencedGroupId, string? Description)
{
    /// <summary>In the nested form that is checked.</summary>
    internal IpPermission Permission() => new()
    {
        IpProtocol = IpProtocol,
        FromPort = FromPort,
        ToPort = ToPort,
        IpRanges = CidrIpv4 is null ? null : [new IpRange(CidrIpv4, Description)],
        Ipv6Ranges = CidrIpv6 is null ? null : [new Ipv6Range(CidrIpv6, Description)],
        PrefixListIds = PrefixListId is null ? null : [new PrefixListId(Description, PrefixListId)],
        UserIdGroupPairs = ReferencedGroupId is null ? null : [new UserIdGroupPair(ReferencedGroupId, null, Description, null)],
    };
}

/// <summary>Whether they are so.</summary>
public sealed record ModifySecurityGroupRulesResult(bool Return);

/// <summary>Replaces what rules of a security group say; they keep their ids and tags.</summary>
public sealed class ModifySecurityGroupRules(SecurityGroupStore groups, StateStore state) : Operation<ModifySecurityGroupRulesRequest, ModifySecurityGroupRulesResult>(state)
{
    /// <inheritdoc/>
    protected override ModifySecurityGroupRulesResult Handle(ModifySecurityGroupRulesRequest request, CallContext call)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = groups.Get(call.Scope, request.GroupId, null);
        var rules = group.Rules.ToList();
        foreach (var update in request.SecurityGroupRules)
        {
            var index = rules.FindIndex(rule => rule.SecurityGroupRuleId == update.SecurityGroupRuleId);
            if (index < 0)
                throw Ec2Errors.NotFound("SecurityGroupRuleId", "security group rule ID", update.SecurityGroupRuleId ?? "");
            var wanted = update.SecurityGroupRule ?? throw Ec2Errors.MissingParameter("SecurityGroupRule");
            var made = SecurityGroupRules.Of(group, [wanted.Permission()], rules[index].IsEgress);
            if (made.Count != 1)
                throw Ec2Errors.InvalidParameter("A security group rule has one source or destination.");
            rules[index] = made[0] with { SecurityGroupRuleId = rules[index].SecurityGroupRuleId, Tags = rules[index].Tags };
        }
        if (request.DryRun == true)
            throw Ec2Errors.DryRun();
        groups.Put(call.Scope, group with { Rules = rules });
        return new(true);
    }
}
