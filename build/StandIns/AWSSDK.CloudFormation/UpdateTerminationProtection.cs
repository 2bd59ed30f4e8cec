using Amazon.CloudFormation.Model;
using Amazon.Runtime;

namespace Amazon.CloudFormation.Model
{
    public partial class UpdateTerminationProtectionRequest : AmazonCloudFormationRequest
    {
        /// <summary>Required.</summary>
        public bool? EnableTerminationProtection { get; set; }

        /// <summary>Required; at least 1 characters.</summary>
        public string? StackName { get; set; }
    }

    public partial class UpdateTerminationProtectionResponse : AmazonWebServiceResponse
    {
        public string? StackId { get; set; }
    }
}

namespace Amazon.CloudFormation
{
    public partial interface IAmazonCloudFormation
    {
        Task<UpdateTerminationProtectionResponse> UpdateTerminationProtectionAsync(
            UpdateTerminationProtectionRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCloudFormationClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateTerminationProtectionResponse> UpdateTerminationProtectionAsync(
            UpdateTerminationProtectionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateTerminationProtectionResponse>(request, cancellationToken);
    }
}
