using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class GetInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }
    }

    public partial class GetInstanceProfileResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public InstanceProfile? InstanceProfile { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: NoSuchEntityException, ServiceFailureException.</remarks>
        Task<GetInstanceProfileResponse> GetInstanceProfileAsync(GetInstanceProfileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<GetInstanceProfileResponse> GetInstanceProfileAsync(
            GetInstanceProfileRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetInstanceProfileResponse>(request, cancellationToken);
    }
}
