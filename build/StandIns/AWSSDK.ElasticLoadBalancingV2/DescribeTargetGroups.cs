using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DescribeTargetGroupsRequest : AmazonElasticLoadBalancingV2Request
    {
        public string? LoadBalancerArn { get; set; }

        public List<string>? TargetGroupArns { get; set; }

        public List<string>? Names { get; set; }

        public string? Marker { get; set; }

        /// <summary>1 to 400.</summary>
        public int? PageSize { get; set; }
    }

    public partial class DescribeTargetGroupsResponse : AmazonWebServiceResponse
    {
        public List<TargetGroup>? TargetGroups { get; set; }

        public string? NextMarker { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: LoadBalancerNotFoundException, TargetGroupNotFoundException.</remarks>
        Task<DescribeTargetGroupsResponse> DescribeTargetGroupsAsync(DescribeTargetGroupsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DescribeTargetGroupsResponse> DescribeTargetGroupsAsync(
            DescribeTargetGroupsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeTargetGroupsResponse>(request, cancellationToken);
    }
}
