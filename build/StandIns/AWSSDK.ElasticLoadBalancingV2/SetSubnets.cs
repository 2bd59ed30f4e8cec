using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class SetSubnetsRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? LoadBalancerArn { get; set; }

        public List<string>? Subnets { get; set; }

        public List<SubnetMapping>? SubnetMappings { get; set; }

        public IpAddressType? IpAddressType { get; set; }

        public EnablePrefixForIpv6SourceNatEnum? EnablePrefixForIpv6SourceNat { get; set; }
    }

    public partial class SetSubnetsResponse : AmazonWebServiceResponse
    {
        public List<AvailabilityZone>? AvailabilityZones { get; set; }

        public IpAddressType? IpAddressType { get; set; }

        public EnablePrefixForIpv6SourceNatEnum? EnablePrefixForIpv6SourceNat { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: AllocationIdNotFoundException, AvailabilityZoneNotSupportedException, CapacityReservationPendingException,
        /// InvalidConfigurationRequestException, InvalidSubnetException, LoadBalancerNotFoundException, SubnetNotFoundException.</remarks>
        Task<SetSubnetsResponse> SetSubnetsAsync(SetSubnetsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<SetSubnetsResponse> SetSubnetsAsync(SetSubnetsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<SetSubnetsResponse>(request, cancellationToken);
    }
}
