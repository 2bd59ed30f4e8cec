namespace Amazon.ElasticLoadBalancingV2.Model;

public partial class AvailabilityZone
{
    public string? ZoneName { get; set; }

    public string? SubnetId { get; set; }

    public string? OutpostId { get; set; }

    public List<LoadBalancerAddress>? LoadBalancerAddresses { get; set; }

    public List<string>? SourceNatIpv6Prefixes { get; set; }
}
