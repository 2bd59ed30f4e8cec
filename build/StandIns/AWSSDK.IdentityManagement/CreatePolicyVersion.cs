using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class CreatePolicyVersionRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicyArn { get; set; }

        /// <summary>Required; 1 to 131072 characters.</summary>
        public string? PolicyDocument { get; set; }

        public bool? SetAsDefault { get; set; }
    }

    public partial class CreatePolicyVersionResponse : AmazonWebServiceResponse
    {
        public PolicyVersion? PolicyVersion { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: InvalidInputException, LimitExceededException, MalformedPolicyDocumentException, NoSuchEntityException,
        /// ServiceFailureException.</remarks>
        Task<CreatePolicyVersionResponse> CreatePolicyVersionAsync(CreatePolicyVersionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<CreatePolicyVersionResponse> CreatePolicyVersionAsync(
            CreatePolicyVersionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreatePolicyVersionResponse>(request, cancellationToken);
    }
}
