using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DescribeListenersRequest : AmazonElasticLoadBalancingV2Request
    {
        public string? LoadBalancerArn { get; set; }

        public List<string>? ListenerArns { get; set; }

        public string? Marker { get; set; }

        /// <summary>1 to 400.</summary>
        public int? PageSize { get; set; }
    }

    public partial class DescribeListenersResponse : AmazonWebServiceResponse
    {
        public List<Listener>? Listeners { get; set; }

        public string? NextMarker { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: ListenerNotFoundException, LoadBalancerNotFoundException, UnsupportedProtocolException.</remarks>
        Task<DescribeListenersResponse> DescribeListenersAsync(DescribeListenersRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DescribeListenersResponse> DescribeListenersAsync(
            DescribeListenersRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeListenersResponse>(request, cancellationToken);
    }
}
