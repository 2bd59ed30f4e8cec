using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class SetInstanceProtectionRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required.</summary>
        public List<string>? InstanceIds { get; set; }

        /// <summary>Required; 1 to 255 characters.</summary>
        public string? AutoScalingGroupName { get; set; }

        /// <summary>Required.</summary>
        public bool? ProtectedFromScaleIn { get; set; }
    }

    public partial class SetInstanceProtectionResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: LimitExceededException, ResourceContentionException.</remarks>
        Task<SetInstanceProtectionResponse> SetInstanceProtectionAsync(SetInstanceProtectionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<SetInstanceProtectionResponse> SetInstanceProtectionAsync(
            SetInstanceProtectionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<SetInstanceProtectionResponse>(request, cancellationToken);
    }
}
