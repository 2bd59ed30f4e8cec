using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class DetachRolePolicyRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? RoleName { get; set; }

        /// <summary>Required; 20 to 2048 characters.</summary>
        public string? PolicyArn { get; set; }
    }

    public partial class DetachRolePolicyResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: InvalidInputException, LimitExceededException, NoSuchEntityException, ServiceFailureException,
        /// UnmodifiableEntityException.</remarks>
        Task<DetachRolePolicyResponse> DetachRolePolicyAsync(DetachRolePolicyRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<DetachRolePolicyResponse> DetachRolePolicyAsync(DetachRolePolicyRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DetachRolePolicyResponse>(request, cancellationToken);
    }
}
