namespace LocalAws.Ec2;

/// <summary>One rule of a security group: one protocol and range of ports, from or to one source or destination.</summary>
public sealed record SecurityGroupRule
{
    public required string SecurityGroupRuleId { get; init; }

    public required string GroupId { get; init; }

    public required string GroupOwnerId { get; init; }

    public required bool IsEgress { get; init; }

    public required string IpProtocol { get; init; }

    /// <summary>-1 for all.</summary>
    public int FromPort { get; init; } = -1;

    public int ToPort { get; init; } = -1;

    public string? CidrIpv4 { get; init; }

    public string? CidrIpv6 { get; init; }

    public string? PrefixListId { get; init; }

    public ReferencedSecurityGroup? ReferencedGroupInfo { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<Tag>? Tags { get; init; }

    /// <summary>Whether it lets the same traffic through: ids and descriptions do not count.</summary>
    internal bool IsAs(SecurityGroupRule other) =>
        (IsEgress, IpProtocol, FromPort, ToPort, CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupInfo?.GroupId)
        == (other.IsEgress, other.IpProtocol, other.FromPort, other.ToPort, other.CidrIpv4, other.CidrIpv6, other.PrefixListId, other.ReferencedGroupInfo?.GroupId);
}

/// <summary>The group that a rule names as source or destination.</summary>
public sealed record ReferencedSecurityGroup(string GroupId, string UserId);
