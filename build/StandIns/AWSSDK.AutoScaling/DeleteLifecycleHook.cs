using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DeleteLifecycleHookRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? LifecycleHookName { get; set; }

        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }
    }

    public partial class DeleteLifecycleHookResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException.</remarks>
        Task<DeleteLifecycleHookResponse> DeleteLifecycleHookAsync(DeleteLifecycleHookRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteLifecycleHookResponse> DeleteLifecycleHookAsync(
            DeleteLifecycleHookRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteLifecycleHookResponse>(request, cancellationToken);
    }
}
