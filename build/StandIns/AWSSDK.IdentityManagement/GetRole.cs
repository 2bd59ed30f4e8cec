using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    /// <summary>Request of <see cref="IAmazonIdentityManagementService.GetRoleAsync"/>.</summary>
    public partial class GetRoleRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonIdentityManagementService.GetRoleAsync"/>.</summary>
    public partial class GetRoleResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public Role? Role { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <summary>Calls GetRole.</summary>
        Task<GetRoleResponse> GetRoleAsync(GetRoleRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<GetRoleResponse> GetRoleAsync(GetRoleRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetRoleResponse>(request, cancellationToken);
    }
}
