using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class SetSecurityGroupsRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? LoadBalancerArn { get; set; }

        /// <summary>Required.</summary>
        public List<string>? SecurityGroups { get; set; }

        public EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum? EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic { get; set; }
    }

    public partial class SetSecurityGroupsResponse : AmazonWebServiceResponse
    {
        public List<string>? SecurityGroupIds { get; set; }

        public EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum? EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: InvalidConfigurationRequestException, InvalidSecurityGroupException, LoadBalancerNotFoundException.</remarks>
        Task<SetSecurityGroupsResponse> SetSecurityGroupsAsync(SetSecurityGroupsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<SetSecurityGroupsResponse> SetSecurityGroupsAsync(
            SetSecurityGroupsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<SetSecurityGroupsResponse>(request, cancellationToken);
    }
}
