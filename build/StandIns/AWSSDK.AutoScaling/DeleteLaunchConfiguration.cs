using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DeleteLaunchConfigurationRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 255 characters.</summary>
        public string? LaunchConfigurationName { get; set; }
    }

    public partial class DeleteLaunchConfigurationResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException, ResourceInUseException.</remarks>
        Task<DeleteLaunchConfigurationResponse> DeleteLaunchConfigurationAsync(
            DeleteLaunchConfigurationRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteLaunchConfigurationResponse> DeleteLaunchConfigurationAsync(
            DeleteLaunchConfigurationRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteLaunchConfigurationResponse>(request, cancellationToken);
    }
}
