using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DescribeLoadBalancerAttributesRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? LoadBalancerArn { get; set; }
    }

    public partial class DescribeLoadBalancerAttributesResponse : AmazonWebServiceResponse
    {
        /// <summary>At most 20 elements.</summary>
        public List<LoadBalancerAttribute>? Attributes { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: LoadBalancerNotFoundException.</remarks>
        Task<DescribeLoadBalancerAttributesResponse> DescribeLoadBalancerAttributesAsync(
            DescribeLoadBalancerAttributesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DescribeLoadBalancerAttributesResponse> DescribeLoadBalancerAttributesAsync(
            DescribeLoadBalancerAttributesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeLoadBalancerAttributesResponse>(request, cancellationToken);
    }
}
