using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    /// <summary>Request of <see cref="IAmazonIdentityManagementService.DeleteInstanceProfileAsync"/>.</summary>
    public partial class DeleteInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonIdentityManagementService.DeleteInstanceProfileAsync"/>.</summary>
    public partial class DeleteInstanceProfileResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <summary>Calls DeleteInstanceProfile.</summary>
        Task<DeleteInstanceProfileResponse> DeleteInstanceProfileAsync(DeleteInstanceProfileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteInstanceProfileResponse> DeleteInstanceProfileAsync(DeleteInstanceProfileRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteInstanceProfileResponse>(request, cancellationToken);
    }
}
