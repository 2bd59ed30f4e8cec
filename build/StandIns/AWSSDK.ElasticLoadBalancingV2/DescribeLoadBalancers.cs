using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DescribeLoadBalancersRequest : AmazonElasticLoadBalancingV2Request
    {
        public List<string>? LoadBalancerArns { get; set; }

        public List<string>? Names { get; set; }

        public string? Marker { get; set; }

        /// <summary>1 to 400.</summary>
        public int? PageSize { get; set; }
    }

    public partial class DescribeLoadBalancersResponse : AmazonWebServiceResponse
    {
        public List<LoadBalancer>? LoadBalancers { get; set; }

        public string? NextMarker { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: LoadBalancerNotFoundException.</remarks>
        Task<DescribeLoadBalancersResponse> DescribeLoadBalancersAsync(DescribeLoadBalancersRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DescribeLoadBalancersResponse> DescribeLoadBalancersAsync(
            DescribeLoadBalancersRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeLoadBalancersResponse>(request, cancellationToken);
    }
}
