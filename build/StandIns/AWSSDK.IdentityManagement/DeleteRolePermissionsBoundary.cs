using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class DeleteRolePermissionsBoundaryRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }
    }

    public partial class DeleteRolePermissionsBoundaryResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: NoSuchEntityException, ServiceFailureException, UnmodifiableEntityException.</remarks>
        Task<DeleteRolePermissionsBoundaryResponse> DeleteRolePermissionsBoundaryAsync(
            DeleteRolePermissionsBoundaryRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteRolePermissionsBoundaryResponse> DeleteRolePermissionsBoundaryAsync(
            DeleteRolePermissionsBoundaryRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteRolePermissionsBoundaryResponse>(request, cancellationToken);
    }
}
