using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class UntagPolicyRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicyArn { get; set; }

        /// <summary>Required; at most 50 elements.</summary>
        public List<string>? TagKeys { get; set; }
    }

    public partial class UntagPolicyResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: ConcurrentModificationException, InvalidInputException, NoSuchEntityException, ServiceFailureException.</remarks>
        Task<UntagPolicyResponse> UntagPolicyAsync(UntagPolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<UntagPolicyResponse> UntagPolicyAsync(UntagPolicyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UntagPolicyResponse>(request, cancellationToken);
    }
}
