using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class CreateLoadBalancerRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? Name { get; set; }

        public List<string>? Subnets { get; set; }

        public List<SubnetMapping>? SubnetMappings { get; set; }

        public List<string>? SecurityGroups { get; set; }

        public LoadBalancerSchemeEnum? Scheme { get; set; }

        /// <summary>At least 1 elements.</summary>
        public List<Tag>? Tags { get; set; }

        public LoadBalancerTypeEnum? Type { get; set; }

        public IpAddressType? IpAddressType { get; set; }

        /// <summary>At most 256 characters.</summary>
        public string? CustomerOwnedIpv4Pool { get; set; }

        public EnablePrefixForIpv6SourceNatEnum? EnablePrefixForIpv6SourceNat { get; set; }

        public IpamPools? IpamPools { get; set; }
    }

    public partial class CreateLoadBalancerResponse : AmazonWebServiceResponse
    {
        public List<LoadBalancer>? LoadBalancers { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: AllocationIdNotFoundException, AvailabilityZoneNotSupportedException, DuplicateLoadBalancerNameException,
        /// DuplicateTagKeysException, InvalidConfigurationRequestException, InvalidSchemeException, InvalidSecurityGroupException, InvalidSubnetException,
        /// OperationNotPermittedException, ResourceInUseException, SubnetNotFoundException, TooManyLoadBalancersException, TooManyTagsException.</remarks>
        Task<CreateLoadBalancerResponse> CreateLoadBalancerAsync(CreateLoadBalancerRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<CreateLoadBalancerResponse> CreateLoadBalancerAsync(
            CreateLoadBalancerRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateLoadBalancerResponse>(request, cancellationToken);
    }
}
