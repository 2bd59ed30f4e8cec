using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    /// <summary>Request of <see cref="IAmazonElasticLoadBalancingV2.DescribeTagsAsync"/>.</summary>
    public partial class DescribeTagsRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public List<string>? ResourceArns { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonElasticLoadBalancingV2.DescribeTagsAsync"/>.</summary>
    public partial class DescribeTagsResponse : AmazonWebServiceResponse
    {
        public List<TagDescription>? TagDescriptions { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <summary>Calls DescribeTags.</summary>
        Task<DescribeTagsResponse> DescribeTagsAsync(DescribeTagsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DescribeTagsResponse> DescribeTagsAsync(DescribeTagsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeTagsResponse>(request, cancellationToken);
    }
}
