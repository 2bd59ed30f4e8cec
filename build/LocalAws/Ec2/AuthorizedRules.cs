using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Adding rules to, and taking them from, a security group: the same for both directions.</summary>
internal static class AuthorizedRules
{
    /// <exception cref="AwsException">InvalidPermission.Duplicate, and what is wrong with a rule.</exception>
    public static IReadOnlyList<SecurityGroupRule> Add(
        SecurityGroupStore groups, CallContext call, SecurityGroupRecord group, IReadOnlyList<IpPermission> permissions, IReadOnlyList<TagSpecification>? tags, bool isEgress)
    {
        var own = (tags ?? []).Where(each => each.ResourceType == "security-group-rule").SelectMany(each => each.Tags ?? []).ToList();
        TagChanges.Check(own);
        var added = SecurityGroupRules.Of(group, permissions, isEgress).Select(rule => rule with { Tags = own.Count == 0 ? null : own }).ToList();
        foreach (var referenced in added.Select(rule => rule.ReferencedGroupInfo?.GroupId).OfType<string>())
            groups.Get(call.Scope, referenced, null);
        if (added.Find(rule => group.Rules.Any(rule.IsAs) || added.Any(other => other != rule && other.IsAs(rule))) is { } twice)
            throw new AwsException("InvalidPermission.Duplicate", $"the specified rule \"peer: {Peer(twice)}, {twice.IpProtocol}, ports {twice.FromPort} to {twice.ToPort}\" already exists");
        groups.Put(call.Scope, group with { Rules = [.. group.Rules, .. added] });
        return added;
    }

    /// <exception cref="AwsException">InvalidPermission.NotFound, InvalidSecurityGroupRuleId.NotFound.</exception>
    public static void Remove(SecurityGroupStore groups, CallContext call, SecurityGroupRecord group, IReadOnlyList<IpPermission> permissions, IReadOnlyList<string>? ids, bool isEgress)
    {
        var left = group.Rules.ToList();
        foreach (var id in ids ?? [])
        {
            if (left.RemoveAll(rule => rule.SecurityGroupRuleId == id && rule.IsEgress == isEgress) == 0)
                throw Ec2Errors.NotFound("SecurityGroupRuleId", "security group rule ID", id);
        }
        foreach (var removed in ids is { Count: > 0 } ? [] : SecurityGroupRules.Of(group, permissions, isEgress))
        {
            if (left.RemoveAll(removed.IsAs) == 0)
                throw new AwsException("InvalidPermission.NotFound", "The specified rule does not exist in this security group.");
        }
        groups.Put(call.Scope, group with { Rules = left });
    }

    /// <summary>The rules of a request, whether they are nested or, as of old, spread over its own members.</summary>
    public static IReadOnlyList<IpPermission> Of(IReadOnlyList<IpPermission>? permissions, string? protocol, int? from, int? to, string? cidr) => permissions is { Count: > 0 }
        ? permissions
        : protocol is null ? [] : [new IpPermission { IpProtocol = protocol, FromPort = from, ToPort = to, IpRanges = cidr is null ? null : [new IpRange(cidr, null)] }];

    private static string Peer(SecurityGroupRule rule) => rule.CidrIpv4 ?? rule.CidrIpv6 ?? rule.PrefixListId ?? rule.ReferencedGroupInfo?.GroupId ?? "";
}
