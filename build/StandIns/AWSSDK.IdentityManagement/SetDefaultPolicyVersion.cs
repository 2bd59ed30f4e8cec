using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class SetDefaultPolicyVersionRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicyArn { get; set; }

        /// <summary>Required.</summary>
        public string? VersionId { get; set; }
    }

    public partial class SetDefaultPolicyVersionResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: InvalidInputException, LimitExceededException, NoSuchEntityException, ServiceFailureException.</remarks>
        Task<SetDefaultPolicyVersionResponse> SetDefaultPolicyVersionAsync(
            SetDefaultPolicyVersionRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<SetDefaultPolicyVersionResponse> SetDefaultPolicyVersionAsync(
            SetDefaultPolicyVersionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<SetDefaultPolicyVersionResponse>(request, cancellationToken);
    }
}
