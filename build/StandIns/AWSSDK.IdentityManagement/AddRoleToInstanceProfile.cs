using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class AddRoleToInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }

        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }
    }

    public partial class AddRoleToInstanceProfileResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: EntityAlreadyExistsException, LimitExceededException, NoSuchEntityException, ServiceFailureException,
        /// UnmodifiableEntityException.</remarks>
        Task<AddRoleToInstanceProfileResponse> AddRoleToInstanceProfileAsync(
            AddRoleToInstanceProfileRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<AddRoleToInstanceProfileResponse> AddRoleToInstanceProfileAsync(
            AddRoleToInstanceProfileRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<AddRoleToInstanceProfileResponse>(request, cancellationToken);
    }
}
