using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DeleteAutoScalingGroupRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        public bool? ForceDelete { get; set; }
    }

    public partial class DeleteAutoScalingGroupResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException, ResourceInUseException, ScalingActivityInProgressException.</remarks>
        Task<DeleteAutoScalingGroupResponse> DeleteAutoScalingGroupAsync(
            DeleteAutoScalingGroupRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteAutoScalingGroupResponse> DeleteAutoScalingGroupAsync(
            DeleteAutoScalingGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteAutoScalingGroupResponse>(request, cancellationToken);
    }
}
