namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class TargetGroup
{
    public string? TargetGroupArn { get; set; }

    public string? TargetGroupName { get; set; }

    public ProtocolEnum? Protocol { get; set; }

    /// <summary>1 to 65535.</summary>
    public int? Port { get; set; }

    public string? VpcId { get; set; }

    public ProtocolEnum? HealthCheckProtocol { get; set; }

    public string? HealthCheckPort { get; set; }

    public bool? HealthCheckEnabled { get; set; }

    /// <summary>5 to 300.</summary>
    public int? HealthCheckIntervalSeconds { get; set; }

    /// <summary>2 to 120.</summary>
    public int? HealthCheckTimeoutSeconds { get; set; }

    /// <summary>2 to 10.</summary>
    public int? HealthyThresholdCount { get; set; }

    /// <summary>2 to 10.</summary>
    public int? UnhealthyThresholdCount { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? HealthCheckPath { get; set; }

    public Matcher? Matcher { get; set; }

    public List<string>? LoadBalancerArns { get; set; }

    public TargetTypeEnum? TargetType { get; set; }

    public string? ProtocolVersion { get; set; }

    public TargetGroupIpAddressTypeEnum? IpAddressType { get; set; }

    /// <summary>1 to 65535.</summary>
    public int? TargetControlPort { get; set; }
}
