using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class PutLifecycleHookRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? LifecycleHookName { get; set; }

        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        public string? LifecycleTransition { get; set; }

        /// <summary>1 to 255 characters.</summary>
        public string? RoleARN { get; set; }

        /// <summary>0 to 255 characters.</summary>
        public string? NotificationTargetARN { get; set; }

        /// <summary>1 to 4000 characters.</summary>
        public string? NotificationMetadata { get; set; }

        public int? HeartbeatTimeout { get; set; }

        public string? DefaultResult { get; set; }
    }

    public partial class PutLifecycleHookResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: LimitExceededException, ResourceContentionException.</remarks>
        Task<PutLifecycleHookResponse> PutLifecycleHookAsync(PutLifecycleHookRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<PutLifecycleHookResponse> PutLifecycleHookAsync(PutLifecycleHookRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PutLifecycleHookResponse>(request, cancellationToken);
    }
}
