using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class TerminateInstanceInAutoScalingGroupRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 19 characters.</summary>
        public string? InstanceId { get; set; }

        /// <summary>Required.</summary>
        public bool? ShouldDecrementDesiredCapacity { get; set; }
    }

    public partial class TerminateInstanceInAutoScalingGroupResponse : AmazonWebServiceResponse
    {
        public Activity? Activity { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException, ScalingActivityInProgressException.</remarks>
        Task<TerminateInstanceInAutoScalingGroupResponse> TerminateInstanceInAutoScalingGroupAsync(
            TerminateInstanceInAutoScalingGroupRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<TerminateInstanceInAutoScalingGroupResponse> TerminateInstanceInAutoScalingGroupAsync(
            TerminateInstanceInAutoScalingGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<TerminateInstanceInAutoScalingGroupResponse>(request, cancellationToken);
    }
}
