using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class GetPolicyRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicyArn { get; set; }
    }

    public partial class GetPolicyResponse : AmazonWebServiceResponse
    {
        public ManagedPolicy? Policy { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: InvalidInputException, NoSuchEntityException, ServiceFailureException.</remarks>
        Task<GetPolicyResponse> GetPolicyAsync(GetPolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<GetPolicyResponse> GetPolicyAsync(GetPolicyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetPolicyResponse>(request, cancellationToken);
    }
}
