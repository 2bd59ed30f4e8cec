using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    /// <summary>Request of <see cref="IAmazonIdentityManagementService.GetInstanceProfileAsync"/>.</summary>
    public partial class GetInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonIdentityManagementService.GetInstanceProfileAsync"/>.</summary>
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
        /// <summary>Calls GetInstanceProfile.</summary>
        Task<GetInstanceProfileResponse> GetInstanceProfileAsync(GetInstanceProfileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<GetInstanceProfileResponse> GetInstanceProfileAsync(GetInstanceProfileRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetInstanceProfileResponse>(request, cancellationToken);
    }
}
