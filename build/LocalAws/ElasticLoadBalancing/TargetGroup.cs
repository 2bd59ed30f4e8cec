namespace LocalAws.ElasticLoadBalancing;

/// <summary>A target group as it is shown.</summary>
public sealed record TargetGroup
{
    public required string TargetGroupArn { get; init; }

    public required string TargetGroupName { get; init; }

    public string? Protocol { get; init; }

    public string? ProtocolVersion { get; init; }

    public int? Port { get; init; }

    public string? VpcId { get; init; }

    public string? HealthCheckProtocol { get; init; }

    public string? HealthCheckPort { get; init; }

    public bool? HealthCheckEnabled { get; init; }

    public int? HealthCheckIntervalSeconds { get; init; }

    public int? HealthCheckTimeoutSeconds { get; init; }

    public int? HealthyThresholdCount { get; init; }

    public int? UnhealthyThresholdCount { get; init; }

    public string? HealthCheckPath { get; init; }

    public Matcher? Matcher { get; init; }

    public IReadOnlyList<string> LoadBalancerArns { get; init; } = [];

    public string? TargetType { get; init; }

    public string? IpAddressType { get; init; }
}

/// <summary>Answers that count as healthy: <c>200</c>, <c>200,202</c> or <c>200-299</c>.</summary>
public sealed record Matcher(string? HttpCode);

/// <summary>A target: an instance, or an address on loopback.</summary>
public sealed record TargetDescription(string? Id, int? Port, string? AvailabilityZone);

/// <summary>A registered target as it is stored.</summary>
public sealed record RegisteredTarget(string Id, int Port);

/// <summary>A target group as it is stored.</summary>
public sealed record TargetGroupDocument
{
    /// <summary>What is shown, but for its load balancers.</summary>
    public required TargetGroup TargetGroup { get; init; }

    /// <summary>Attributes that differ from their defaults.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();

    /// <summary>Its tags.</summary>
    public IReadOnlyList<Tag> Tags { get; init; } = [];

    /// <summary>Targets that are registered; one that drains is none any more.</summary>
    public IReadOnlyList<RegisteredTarget> Targets { get; init; } = [];

    /// <summary>Its ARN.</summary>
    public string Arn => TargetGroup.TargetGroupArn;
}
