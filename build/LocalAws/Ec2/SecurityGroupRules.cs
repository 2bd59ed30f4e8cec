using System.Net;
using LocalAws.Kernel;

namespace LocalAws.Ec2;

/// <summary>Between the rules of a security group and the nested form in which requests and listings have them. Pure.</summary>
internal static class SecurityGroupRules
{
    private static readonly string[] Named = ["tcp", "udp", "icmp", "icmpv6"];

    /// <summary>One rule for each source or destination.</summary>
    /// <exception cref="AwsException">A protocol, port or address that is none.</exception>
    public static IReadOnlyList<SecurityGroupRule> Of(SecurityGroupRecord group, IEnumerable<IpPermission> permissions, bool isEgress)
    {
        var rules = permissions.SelectMany(permission => Sources(permission, group).Select(source => source(Base(group, permission, isEgress)))).ToList();
        return rules.Count > 0 ? rules : throw Ec2Errors.MissingParameter("source or destination of the rule");
    }

    /// <summary>Rules of one direction, those with the same protocol and ports together.</summary>
    public static IReadOnlyList<IpPermission> Permissions(IEnumerable<SecurityGroupRule> rules, bool isEgress) =>
    [
        .. rules.Where(rule => rule.IsEgress == isEgress).GroupBy(rule => (rule.IpProtocol, rule.FromPort, rule.ToPort)).Select(same => new IpPermission
        {
            IpProtocol = same.Key.IpProtocol,
            FromPort = same.Key.IpProtocol == "-1" ? null : same.Key.FromPort,
            ToPort = same.Key.IpProtocol == "-1" ? null : same.Key.ToPort,
            IpRanges = [.. same.Where(rule => rule.CidrIpv4 is not null).Select(rule => new IpRange(rule.CidrIpv4, rule.Description))],
            Ipv6Ranges = [.. same.Where(rule => rule.CidrIpv6 is not null).Select(rule => new Ipv6Range(rule.CidrIpv6, rule.Description))],
            PrefixListIds = [.. same.Where(rule => rule.PrefixListId is not null).Select(rule => new PrefixListId(rule.Description, rule.PrefixListId))],
            UserIdGroupPairs = [.. same.Where(rule => rule.ReferencedGroupInfo is not null).Select(rule => new UserIdGroupPair(rule.ReferencedGroupInfo!.GroupId, rule.ReferencedGroupInfo.UserId, rule.Description, null))],
        }),
    ];

    private static SecurityGroupRule Base(SecurityGroupRecord group, IpPermission permission, bool isEgress)
    {
        var protocol = permission.IpProtocol switch
        {
            null => throw Ec2Errors.MissingParameter("ipProtocol"),
            "6" => "tcp",
            "17" => "udp",
            "1" => "icmp",
            "58" => "icmpv6",
            var other when Named.Contains(other) || (int.TryParse(other, out var number) && number is >= -1 and < 256) => other,
            var other => throw Ec2Errors.InvalidParameter($"Invalid value '{other}' for IP protocol. Unknown protocol."),
        };
        var (from, to) = protocol is "-1" ? (-1, -1) : (permission.FromPort ?? -1, permission.ToPort ?? -1);
        if (protocol is "tcp" or "udp" && (permission.FromPort is null || permission.ToPort is null))
            throw Ec2Errors.InvalidParameter("Invalid value 'Must specify both from and to ports with TCP/UDP.' for portRange.");
        if (protocol is "tcp" or "udp" && (from < 0 || to > 65_535 || from > to))
            throw Ec2Errors.InvalidParameter($"Invalid value '{from}-{to}' for portRange. A range goes from 0 up to 65535.");
        return new SecurityGroupRule
        {
            SecurityGroupRuleId = "sgr-" + Ids.Hex(17),
            GroupId = group.GroupId,
            GroupOwnerId = group.OwnerId,
            IsEgress = isEgress,
            IpProtocol = protocol,
            FromPort = from,
            ToPort = to,
        };
    }

    private static IEnumerable<Func<SecurityGroupRule, SecurityGroupRule>> Sources(IpPermission permission, SecurityGroupRecord group)
    {
        foreach (var range in permission.IpRanges ?? [])
            yield return rule => rule with { CidrIpv4 = Cidr(range.CidrIp), Description = range.Description };
        foreach (var range in permission.Ipv6Ranges ?? [])
            yield return rule => rule with { CidrIpv6 = Cidr(range.CidrIpv6), Description = range.Description };
        foreach (var list in permission.PrefixListIds ?? [])
            yield return rule => rule with { PrefixListId = list.Id, Description = list.Description };
        foreach (var pair in permission.UserIdGroupPairs ?? [])
            yield return rule => rule with { ReferencedGroupInfo = new ReferencedSecurityGroup(pair.GroupId ?? group.GroupId, pair.UserId ?? group.OwnerId), Description = pair.Description };
    }

    private static string Cidr(string? text) => text is not null && IPNetwork.TryParse(text, out var network)
        ? network.ToString()
        : throw Ec2Errors.InvalidParameter($"CIDR block {text} is malformed");
}
