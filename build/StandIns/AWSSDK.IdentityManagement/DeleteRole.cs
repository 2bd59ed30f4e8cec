using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    /// <summary>Request of <see cref="IAmazonIdentityManagementService.DeleteRoleAsync"/>.</summary>
    public partial class DeleteRoleRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonIdentityManagementService.DeleteRoleAsync"/>.</summary>
    public partial class DeleteRoleResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <summary>Calls DeleteRole.</summary>
        Task<DeleteRoleResponse> DeleteRoleAsync(DeleteRoleRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteRoleResponse> DeleteRoleAsync(DeleteRoleRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteRoleResponse>(request, cancellationToken);
    }
}
