using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class UpdateRoleDescriptionRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }

        /// <summary>Required; at most 1000 characters.</summary>
        public string? Description { get; set; }
    }

    public partial class UpdateRoleDescriptionResponse : AmazonWebServiceResponse
    {
        public Role? Role { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: NoSuchEntityException, ServiceFailureException, UnmodifiableEntityException.</remarks>
        Task<UpdateRoleDescriptionResponse> UpdateRoleDescriptionAsync(UpdateRoleDescriptionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateRoleDescriptionResponse> UpdateRoleDescriptionAsync(
            UpdateRoleDescriptionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateRoleDescriptionResponse>(request, cancellationToken);
    }
}
