using Amazon.IdentityManagement.Model;
using Amazon.Runtime;

namespace Amazon.IdentityManagement.Model
{
    public partial class CreateInstanceProfileRequest : AmazonIdentityManagementServiceRequest
    {
        /// <summary>Required; 1 to 128 characters.</summary>
        public string? InstanceProfileName { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? Path { get; set; }

        /// <summary>At most 50 elements.</summary>
        public List<Tag>? Tags { get; set; }
    }

    public partial class CreateInstanceProfileResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public InstanceProfile? InstanceProfile { get; set; }
    }
}

namespace Amazon.IdentityManagement
{
    public partial interface IAmazonIdentityManagementService
    {
        /// <remarks>Errors: ConcurrentModificationException, EntityAlreadyExistsException, InvalidInputException, LimitExceededException,
        /// ServiceFailureException.</remarks>
        Task<CreateInstanceProfileResponse> CreateInstanceProfileAsync(CreateInstanceProfileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonIdentityManagementServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateInstanceProfileResponse> CreateInstanceProfileAsync(
            CreateInstanceProfileRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateInstanceProfileResponse>(request, cancellationToken);
    }
}
