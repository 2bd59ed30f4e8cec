using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    /// <summary>Request of <see cref="IAmazonIdentityManagementService.RemoveRoleFromInstanceProfileAsync"/>.</summary>
    public partial class RemoveRoleFromInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }

        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonIdentityManagementService.RemoveRoleFromInstanceProfileAsync"/>.</summary>
    public partial class RemoveRoleFromInstanceProfileResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <summary>Calls RemoveRoleFromInstanceProfile.</summary>
        Task<RemoveRoleFromInstanceProfileResponse> RemoveRoleFromInstanceProfileAsync(RemoveRoleFromInstanceProfileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<RemoveRoleFromInstanceProfileResponse> RemoveRoleFromInstanceProfileAsync(RemoveRoleFromInstanceProfileRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RemoveRoleFromInstanceProfileResponse>(request, cancellationToken);
    }
}
