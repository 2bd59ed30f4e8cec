using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class DeletePolicyVersionRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicyArn { get; set; }

        /// <summary>Required.</summary>
        public string? VersionId { get; set; }
    }

    public partial class DeletePolicyVersionResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: DeleteConflictException, InvalidInputException, LimitExceededException, NoSuchEntityException,
        /// ServiceFailureException.</remarks>
        Task<DeletePolicyVersionResponse> DeletePolicyVersionAsync(DeletePolicyVersionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<DeletePolicyVersionResponse> DeletePolicyVersionAsync(
            DeletePolicyVersionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeletePolicyVersionResponse>(request, cancellationToken);
    }
}
