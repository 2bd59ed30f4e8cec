using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class CreatePolicyRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? PolicyName { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? Path { get; set; }

        /// <summary>Required; 1 to 131072 characters.</summary>
        public string? PolicyDocument { get; set; }

        /// <summary>At most 1000 characters.</summary>
        public string? Description { get; set; }

        /// <summary>At most 50 elements.</summary>
        public List<Tag>? Tags { get; set; }
    }

    public partial class CreatePolicyResponse : AmazonWebServiceResponse
    {
        public ManagedPolicy? Policy { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: ConcurrentModificationException, EntityAlreadyExistsException, InvalidInputException, LimitExceededException,
        /// MalformedPolicyDocumentException, ServiceFailureException.</remarks>
        Task<CreatePolicyResponse> CreatePolicyAsync(CreatePolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<CreatePolicyResponse> CreatePolicyAsync(CreatePolicyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreatePolicyResponse>(request, cancellationToken);
    }
}
