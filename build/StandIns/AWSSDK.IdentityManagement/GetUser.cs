using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class GetUserRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>1 to 128 characters.</summary>
        public string? UserName { get; set; }
    }

    public partial class GetUserResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public User? User { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: NoSuchEntityException, ServiceFailureException.</remarks>
        Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default);

        Task<GetUserResponse> GetUserAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<GetUserResponse> GetUserAsync(GetUserRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetUserResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<GetUserResponse> GetUserAsync(CancellationToken cancellationToken = default) =>
            GetUserAsync(new GetUserRequest(), cancellationToken);
    }
}
