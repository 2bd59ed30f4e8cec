using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class SetInstanceHealthRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required; 1 to 19 characters.</summary>
        public string? InstanceId { get; set; }

        /// <summary>Required; 1 to 32 characters.</summary>
        public string? HealthStatus { get; set; }

        public bool? ShouldRespectGracePeriod { get; set; }
    }

    public partial class SetInstanceHealthResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException.</remarks>
        Task<SetInstanceHealthResponse> SetInstanceHealthAsync(SetInstanceHealthRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<SetInstanceHealthResponse> SetInstanceHealthAsync(
            SetInstanceHealthRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<SetInstanceHealthResponse>(request, cancellationToken);
    }
}
