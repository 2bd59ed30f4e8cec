using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class DeletePolicyRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicyArn { get; set; }
    }

    public partial class DeletePolicyResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: DeleteConflictException, InvalidInputException, LimitExceededException, NoSuchEntityException,
        /// ServiceFailureException.</remarks>
        Task<DeletePolicyResponse> DeletePolicyAsync(DeletePolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<DeletePolicyResponse> DeletePolicyAsync(DeletePolicyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeletePolicyResponse>(request, cancellationToken);
    }
}
