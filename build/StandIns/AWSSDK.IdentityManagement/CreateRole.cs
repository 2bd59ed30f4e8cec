using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class CreateRoleRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>1 to 512 characters.</summary>
        public string? Path { get; set; }

        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }

        /// <summary>Required; 1 to 131072 characters.</summary>
        public string? AssumeRolePolicyDocument { get; set; }

        /// <summary>At most 1000 characters.</summary>
        public string? Description { get; set; }

        /// <summary>3600 to 43200.</summary>
        public int? MaxSessionDuration { get; set; }

        /// <summary>20 to 2048 characters.</summary>
        public string? PermissionsBoundary { get; set; }

        /// <summary>At most 50 elements.</summary>
        public List<Tag>? Tags { get; set; }
    }

    public partial class CreateRoleResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public Role? Role { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: ConcurrentModificationException, EntityAlreadyExistsException, InvalidInputException, LimitExceededException,
        /// MalformedPolicyDocumentException, ServiceFailureException.</remarks>
        Task<CreateRoleResponse> CreateRoleAsync(CreateRoleRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateRoleResponse> CreateRoleAsync(CreateRoleRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateRoleResponse>(request, cancellationToken);
    }
}
