using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class SetDesiredCapacityRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        /// <summary>Required.</summary>
        public int? DesiredCapacity { get; set; }

        public bool? HonorCooldown { get; set; }
    }

    public partial class SetDesiredCapacityResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException, ScalingActivityInProgressException.</remarks>
        Task<SetDesiredCapacityResponse> SetDesiredCapacityAsync(SetDesiredCapacityRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<SetDesiredCapacityResponse> SetDesiredCapacityAsync(
            SetDesiredCapacityRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<SetDesiredCapacityResponse>(request, cancellationToken);
    }
}
