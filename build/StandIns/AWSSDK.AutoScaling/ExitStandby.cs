using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class ExitStandbyRequest : AmazonAutoScalingRequest
    {
        public List<string>? InstanceIds { get; set; }

        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }
    }

    public partial class ExitStandbyResponse : AmazonWebServiceResponse
    {
        public List<Activity>? Activities { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException.</remarks>
        Task<ExitStandbyResponse> ExitStandbyAsync(ExitStandbyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<ExitStandbyResponse> ExitStandbyAsync(ExitStandbyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ExitStandbyResponse>(request, cancellationToken);
    }
}
