using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    /// <summary>Request of <see cref="IAmazonIdentityManagementService.AddRoleToInstanceProfileAsync"/>.</summary>
    public partial class AddRoleToInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }

        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonIdentityManagementService.AddRoleToInstanceProfileAsync"/>.</summary>
    public partial class AddRoleToInstanceProfileResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <summary>Calls AddRoleToInstanceProfile.</summary>
        Task<AddRoleToInstanceProfileResponse> AddRoleToInstanceProfileAsync(AddRoleToInstanceProfileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<AddRoleToInstanceProfileResponse> AddRoleToInstanceProfileAsync(AddRoleToInstanceProfileRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<AddRoleToInstanceProfileResponse>(request, cancellationToken);
    }
}
