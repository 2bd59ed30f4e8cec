using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class CreateServiceLinkedRoleRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? AWSServiceName { get; set; }

        /// <summary>At most 1000 characters.</summary>
        public string? Description { get; set; }

        /// <summary>1 to 64 characters.</summary>
        public string? CustomSuffix { get; set; }
    }

    public partial class CreateServiceLinkedRoleResponse : AmazonWebServiceResponse
    {
        public Role? Role { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: InvalidInputException, LimitExceededException, NoSuchEntityException, ServiceFailureException.</remarks>
        Task<CreateServiceLinkedRoleResponse> CreateServiceLinkedRoleAsync(
            CreateServiceLinkedRoleRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateServiceLinkedRoleResponse> CreateServiceLinkedRoleAsync(
            CreateServiceLinkedRoleRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateServiceLinkedRoleResponse>(request, cancellationToken);
    }
}
