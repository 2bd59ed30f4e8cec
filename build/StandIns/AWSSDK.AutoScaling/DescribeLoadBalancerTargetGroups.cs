using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DescribeLoadBalancerTargetGroupsRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        public string? NextToken { get; set; }

        public int? MaxRecords { get; set; }
    }

    public partial class DescribeLoadBalancerTargetGroupsResponse : AmazonWebServiceResponse
    {
        public List<LoadBalancerTargetGroupState>? LoadBalancerTargetGroups { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: InvalidNextTokenException, ResourceContentionException.</remarks>
        Task<DescribeLoadBalancerTargetGroupsResponse> DescribeLoadBalancerTargetGroupsAsync(
            DescribeLoadBalancerTargetGroupsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeLoadBalancerTargetGroupsResponse> DescribeLoadBalancerTargetGroupsAsync(
            DescribeLoadBalancerTargetGroupsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeLoadBalancerTargetGroupsResponse>(request, cancellationToken);
    }
}
