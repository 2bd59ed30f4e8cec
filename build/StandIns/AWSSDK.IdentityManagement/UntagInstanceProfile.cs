using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class UntagInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }

        /// <summary>Required; at most 50 elements.</summary>
        public List<string>? TagKeys { get; set; }
    }

    public partial class UntagInstanceProfileResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: ConcurrentModificationException, InvalidInputException, NoSuchEntityException, ServiceFailureException.</remarks>
        Task<UntagInstanceProfileResponse> UntagInstanceProfileAsync(UntagInstanceProfileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<UntagInstanceProfileResponse> UntagInstanceProfileAsync(
            UntagInstanceProfileRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UntagInstanceProfileResponse>(request, cancellationToken);
    }
}
