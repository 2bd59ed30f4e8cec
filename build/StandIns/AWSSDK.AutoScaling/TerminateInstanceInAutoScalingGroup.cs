using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    /// <summary>Request of <see cref="IAmazonAutoScaling.TerminateInstanceInAutoScalingGroupAsync"/>.</summary>
    public partial class TerminateInstanceInAutoScalingGroupRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 19 characters.</summary>
        public string? InstanceId { get; set; }

        /// <summary>Required.</summary>
        public bool? ShouldDecrementDesiredCapacity { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonAutoScaling.TerminateInstanceInAutoScalingGroupAsync"/>.</summary>
    public partial class TerminateInstanceInAutoScalingGroupResponse : AmazonWebServiceResponse
    {
        public Activity? Activity { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <summary>Calls TerminateInstanceInAutoScalingGroup.</summary>
        Task<TerminateInstanceInAutoScalingGroupResponse> TerminateInstanceInAutoScalingGroupAsync(TerminateInstanceInAutoScalingGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<TerminateInstanceInAutoScalingGroupResponse> TerminateInstanceInAutoScalingGroupAsync(TerminateInstanceInAutoScalingGroupRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<TerminateInstanceInAutoScalingGroupResponse>(request, cancellationToken);
    }
}
