using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class DeleteRolePolicyRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }

        /// <summary>Required; 1 to 128 characters.</summary>
        public string? PolicyName { get; set; }
    }

    public partial class DeleteRolePolicyResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: LimitExceededException, NoSuchEntityException, ServiceFailureException, UnmodifiableEntityException.</remarks>
        Task<DeleteRolePolicyResponse> DeleteRolePolicyAsync(DeleteRolePolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteRolePolicyResponse> DeleteRolePolicyAsync(DeleteRolePolicyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteRolePolicyResponse>(request, cancellationToken);
    }
}
