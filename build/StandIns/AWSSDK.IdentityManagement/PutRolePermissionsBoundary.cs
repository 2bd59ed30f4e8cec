using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class PutRolePermissionsBoundaryRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }

        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PermissionsBoundary { get; set; }
    }

    public partial class PutRolePermissionsBoundaryResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: InvalidInputException, NoSuchEntityException, PolicyNotAttachableException, ServiceFailureException,
        /// UnmodifiableEntityException.</remarks>
        Task<PutRolePermissionsBoundaryResponse> PutRolePermissionsBoundaryAsync(
            PutRolePermissionsBoundaryRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<PutRolePermissionsBoundaryResponse> PutRolePermissionsBoundaryAsync(
            PutRolePermissionsBoundaryRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<PutRolePermissionsBoundaryResponse>(request, cancellationToken);
    }
}
