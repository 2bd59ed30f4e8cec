namespace LocalAws.ElasticLoadBalancing;

/// <summary>A load balancer as it is shown.</summary>
public sealed record LoadBalancer
{
    public required string LoadBalancerArn { get; init; }

    public string? DNSName { get; init; }

    public string? CanonicalHostedZoneId { get; init; }

    public DateTimeOffset? CreatedTime { get; init; }

    public required string LoadBalancerName { get; init; }

    public string? Scheme { get; init; }

    public string? VpcId { get; init; }

    public LoadBalancerState? State { get; init; }

    public string? Type { get; init; }

    public IReadOnlyList<AvailabilityZone> AvailabilityZones { get; init; } = [];

    public IReadOnlyList<string> SecurityGroups { get; init; } = [];

    public string? IpAddressType { get; init; }
}

/// <summary>Whether it takes requests: <c>provisioning</c>, <c>active</c>, <c>failed</c>.</summary>
public sealed record LoadBalancerState(string Code, string? Reason);

/// <summary>A zone that it has an address in.</summary>
public sealed record AvailabilityZone(string ZoneName, string SubnetId);

/// <summary>A load balancer as it is stored.</summary>
public sealed record LoadBalancerDocument
{
    /// <summary>What is shown, but for its address.</summary>
    public required LoadBalancer LoadBalancer { get; init; }

    /// <summary>The loopback port of its first listener: kept from the beginning, so that its address does not change.</summary>
    public required int Port { get; init; }

    /// <summary>Attributes that differ from their defaults.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Its tags.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Its ARN.</summary>
    public string Arn => LoadBalancer.LoadBalancerArn;
}
