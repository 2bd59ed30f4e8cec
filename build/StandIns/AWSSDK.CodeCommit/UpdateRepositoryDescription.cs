using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class UpdateRepositoryDescriptionRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>At most 1000 characters.</summary>
        public string? RepositoryDescription { get; set; }
    }

    public partial class UpdateRepositoryDescriptionResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException,
        /// EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, InvalidRepositoryDescriptionException, InvalidRepositoryNameException,
        /// RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<UpdateRepositoryDescriptionResponse> UpdateRepositoryDescriptionAsync(
            UpdateRepositoryDescriptionRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateRepositoryDescriptionResponse> UpdateRepositoryDescriptionAsync(
            UpdateRepositoryDescriptionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateRepositoryDescriptionResponse>(request, cancellationToken);
    }
}
