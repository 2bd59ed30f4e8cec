using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class AttachLoadBalancerTargetGroupsRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        /// <summary>Required.</summary>
        public List<string>? TargetGroupARNs { get; set; }
    }

    public partial class AttachLoadBalancerTargetGroupsResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: InstanceRefreshInProgressException, ResourceContentionException, ServiceLinkedRoleFailureException.</remarks>
        Task<AttachLoadBalancerTargetGroupsResponse> AttachLoadBalancerTargetGroupsAsync(
            AttachLoadBalancerTargetGroupsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<AttachLoadBalancerTargetGroupsResponse> AttachLoadBalancerTargetGroupsAsync(
            AttachLoadBalancerTargetGroupsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<AttachLoadBalancerTargetGroupsResponse>(request, cancellationToken);
    }
}
