using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DescribeTargetGroupAttributesRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? TargetGroupArn { get; set; }
    }

    public partial class DescribeTargetGroupAttributesResponse : AmazonWebServiceResponse
    {
        public List<TargetGroupAttribute>? Attributes { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: TargetGroupNotFoundException.</remarks>
        Task<DescribeTargetGroupAttributesResponse> DescribeTargetGroupAttributesAsync(
            DescribeTargetGroupAttributesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DescribeTargetGroupAttributesResponse> DescribeTargetGroupAttributesAsync(
            DescribeTargetGroupAttributesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeTargetGroupAttributesResponse>(request, cancellationToken);
    }
}
