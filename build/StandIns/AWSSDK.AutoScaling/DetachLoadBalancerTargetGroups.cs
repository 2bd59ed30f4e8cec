using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DetachLoadBalancerTargetGroupsRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        /// <summary>Required.</summary>
        public List<string>? TargetGroupARNs { get; set; }
    }

    public partial class DetachLoadBalancerTargetGroupsResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException.</remarks>
        Task<DetachLoadBalancerTargetGroupsResponse> DetachLoadBalancerTargetGroupsAsync(
            DetachLoadBalancerTargetGroupsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DetachLoadBalancerTargetGroupsResponse> DetachLoadBalancerTargetGroupsAsync(
            DetachLoadBalancerTargetGroupsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DetachLoadBalancerTargetGroupsResponse>(request, cancellationToken);
    }
}
