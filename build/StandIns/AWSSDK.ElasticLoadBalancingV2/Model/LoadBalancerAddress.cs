namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>LoadBalancerAddress</c>.</summary>
public partial class LoadBalancerAddress
{
    public string? IpAddress { get; set; }

    public string? AllocationId { get; set; }

    public string? PrivateIPv4Address { get; set; }

    public string? IPv6Address { get; set; }
}
