using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class TagInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }

        /// <summary>Required; at most 50 elements.</summary>
        public List<Tag>? Tags { get; set; }
    }

    public partial class TagInstanceProfileResponse : AmazonWebServiceResponse;
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: ConcurrentModificationException, InvalidInputException, LimitExceededException, NoSuchEntityException,
        /// ServiceFailureException.</remarks>
        Task<TagInstanceProfileResponse> TagInstanceProfileAsync(TagInstanceProfileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<TagInstanceProfileResponse> TagInstanceProfileAsync(
            TagInstanceProfileRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<TagInstanceProfileResponse>(request, cancellationToken);
    }
}
