namespace Amazon.ElasticLoadBalancingV2.Model;

/// <summary>Elastic Load Balancing's <c>IpamPools</c>.</summary>
public partial class IpamPools
{
    /// <summary>At most 1000 characters.</summary>
    public string? Ipv4IpamPoolId { get; set; }
}
