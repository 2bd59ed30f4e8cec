namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class SubnetMapping
{
    public string? SubnetId { get; set; }

    public string? AllocationId { get; set; }

    public string? PrivateIPv4Address { get; set; }

    public string? IPv6Address { get; set; }

    public string? SourceNatIpv6Prefix { get; set; }
}
