namespace LocalAws.Ec2;

/// <summary>Rules as requests and security groups have them; protocol <c>-1</c> is all of them, and then there are no ports.</summary>
public sealed record IpPermission
{
    public string? IpProtocol { get; init; }

    public int? FromPort { get; init; }

    public int? ToPort { get; init; }

    public IReadOnlyList<IpRange>? IpRanges { get; init; }

    public IReadOnlyList<Ipv6Range>? Ipv6Ranges { get; init; }

    public IReadOnlyList<PrefixListId>? PrefixListIds { get; init; }

    public IReadOnlyList<UserIdGroupPair>? UserIdGroupPairs { get; init; }
}

/// <summary>Addresses of a rule.</summary>
public sealed record IpRange(string? CidrIp, string? Description);

/// <summary>IPv6 addresses of a rule.</summary>
public sealed record Ipv6Range(string? CidrIpv6, string? Description);

/// <summary>A list of addresses that is kept elsewhere.</summary>
public sealed record PrefixListId(string? Description, [property: System.Text.Json.Serialization.JsonPropertyName("PrefixListId")] string? Id);

/// <summary>Another group of a rule.</summary>
public sealed record UserIdGroupPair(string? GroupId, string? UserId, string? Description, string? GroupName);
