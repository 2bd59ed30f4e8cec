using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class UpdateAssumeRolePolicyRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }

        /// <summary>Required; 1 to 131072 characters.</summary>
        public string? PolicyDocument { get; set; }
    }

    public partial class UpdateAssumeRolePolicyResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: LimitExceededException, MalformedPolicyDocumentException, NoSuchEntityException, ServiceFailureException,
        /// UnmodifiableEntityException.</remarks>
        Task<UpdateAssumeRolePolicyResponse> UpdateAssumeRolePolicyAsync(
            UpdateAssumeRolePolicyRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateAssumeRolePolicyResponse> UpdateAssumeRolePolicyAsync(
            UpdateAssumeRolePolicyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateAssumeRolePolicyResponse>(request, cancellationToken);
    }
}
