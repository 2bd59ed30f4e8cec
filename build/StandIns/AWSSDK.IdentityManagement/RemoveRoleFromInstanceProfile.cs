using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class RemoveRoleFromInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }

        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }
    }

    public partial class RemoveRoleFromInstanceProfileResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: LimitExceededException, NoSuchEntityException, ServiceFailureException, UnmodifiableEntityException.</remarks>
        Task<RemoveRoleFromInstanceProfileResponse> RemoveRoleFromInstanceProfileAsync(
            RemoveRoleFromInstanceProfileRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<RemoveRoleFromInstanceProfileResponse> RemoveRoleFromInstanceProfileAsync(
            RemoveRoleFromInstanceProfileRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<RemoveRoleFromInstanceProfileResponse>(request, cancellationToken);
    }
}
