using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class RecordLifecycleActionHeartbeatRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? LifecycleHookName { get; set; }

        /// <summary>Required; 1 to 1600 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        /// <summary>Exactly 36 characters.</summary>
        public string? LifecycleActionToken { get; set; }

        /// <summary>1 to 19 characters.</summary>
        public string? InstanceId { get; set; }
    }

    public partial class RecordLifecycleActionHeartbeatResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException.</remarks>
        Task<RecordLifecycleActionHeartbeatResponse> RecordLifecycleActionHeartbeatAsync(
            RecordLifecycleActionHeartbeatRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<RecordLifecycleActionHeartbeatResponse> RecordLifecycleActionHeartbeatAsync(
            RecordLifecycleActionHeartbeatRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<RecordLifecycleActionHeartbeatResponse>(request, cancellationToken);
    }
}
