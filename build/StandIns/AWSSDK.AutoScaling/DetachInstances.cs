using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DetachInstancesRequest : AmazonAutoScalingRequest
    {
        public List<string>? InstanceIds { get; set; }

        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        /// <summary>Required.</summary>
        public bool? ShouldDecrementDesiredCapacity { get; set; }
    }

    public partial class DetachInstancesResponse : AmazonWebServiceResponse
    {
        public List<Activity>? Activities { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException.</remarks>
        Task<DetachInstancesResponse> DetachInstancesAsync(DetachInstancesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DetachInstancesResponse> DetachInstancesAsync(DetachInstancesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DetachInstancesResponse>(request, cancellationToken);
    }
}
