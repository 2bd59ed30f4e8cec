using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    /// <summary>Request of <see cref="IAmazonIdentityManagementService.AttachRolePolicyAsync"/>.</summary>
    public partial class AttachRolePolicyRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }

        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicyArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonIdentityManagementService.AttachRolePolicyAsync"/>.</summary>
    public partial class AttachRolePolicyResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <summary>Calls AttachRolePolicy.</summary>
        Task<AttachRolePolicyResponse> AttachRolePolicyAsync(AttachRolePolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<AttachRolePolicyResponse> AttachRolePolicyAsync(AttachRolePolicyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<AttachRolePolicyResponse>(request, cancellationToken);
    }
}
