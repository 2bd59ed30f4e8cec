using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DescribeTagsRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public List<string>? ResourceArns { get; set; }
    }

    public partial class DescribeTagsResponse : AmazonWebServiceResponse
    {
        public List<TagDescription>? TagDescriptions { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: ListenerNotFoundException, LoadBalancerNotFoundException, RuleNotFoundException, TargetGroupNotFoundException,
        /// TrustStoreNotFoundException.</remarks>
        Task<DescribeTagsResponse> DescribeTagsAsync(DescribeTagsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DescribeTagsResponse> DescribeTagsAsync(DescribeTagsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeTagsResponse>(request, cancellationToken);
    }
}
