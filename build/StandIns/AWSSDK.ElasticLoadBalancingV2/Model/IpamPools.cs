namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class IpamPools
{
    /// <summary>At most 1000 characters.</summary>
    public string? Ipv4IpamPoolId { get; set; }
}
