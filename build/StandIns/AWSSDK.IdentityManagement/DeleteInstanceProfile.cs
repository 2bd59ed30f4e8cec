using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class DeleteInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }
    }

    public partial class DeleteInstanceProfileResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: DeleteConflictException, LimitExceededException, NoSuchEntityException, ServiceFailureException.</remarks>
        Task<DeleteInstanceProfileResponse> DeleteInstanceProfileAsync(DeleteInstanceProfileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteInstanceProfileResponse> DeleteInstanceProfileAsync(
            DeleteInstanceProfileRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteInstanceProfileResponse>(request, cancellationToken);
    }
}
