using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class ModifyLoadBalancerAttributesRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? LoadBalancerArn { get; set; }

        /// <summary>Required; at most 20 elements.</summary>
        public List<LoadBalancerAttribute>? Attributes { get; set; }
    }

    public partial class ModifyLoadBalancerAttributesResponse : AmazonWebServiceResponse
    {
        /// <summary>At most 20 elements.</summary>
        public List<LoadBalancerAttribute>? Attributes { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: InvalidConfigurationRequestException, LoadBalancerNotFoundException.</remarks>
        Task<ModifyLoadBalancerAttributesResponse> ModifyLoadBalancerAttributesAsync(
            ModifyLoadBalancerAttributesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<ModifyLoadBalancerAttributesResponse> ModifyLoadBalancerAttributesAsync(
            ModifyLoadBalancerAttributesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ModifyLoadBalancerAttributesResponse>(request, cancellationToken);
    }
}
