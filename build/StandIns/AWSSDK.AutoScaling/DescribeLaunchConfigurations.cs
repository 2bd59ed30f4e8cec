using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DescribeLaunchConfigurationsRequest : AmazonAutoScalingRequest
    {
        public List<string>? LaunchConfigurationNames { get; set; }

        public string? NextToken { get; set; }

        public int? MaxRecords { get; set; }
    }

    public partial class DescribeLaunchConfigurationsResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public List<LaunchConfiguration>? LaunchConfigurations { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: InvalidNextTokenException, ResourceContentionException.</remarks>
        Task<DescribeLaunchConfigurationsResponse> DescribeLaunchConfigurationsAsync(
            DescribeLaunchConfigurationsRequest request,
            CancellationToken cancellationToken = default);

        Task<DescribeLaunchConfigurationsResponse> DescribeLaunchConfigurationsAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeLaunchConfigurationsResponse> DescribeLaunchConfigurationsAsync(
            DescribeLaunchConfigurationsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeLaunchConfigurationsResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<DescribeLaunchConfigurationsResponse> DescribeLaunchConfigurationsAsync(CancellationToken cancellationToken = default) =>
            DescribeLaunchConfigurationsAsync(new DescribeLaunchConfigurationsRequest(), cancellationToken);
    }
}
