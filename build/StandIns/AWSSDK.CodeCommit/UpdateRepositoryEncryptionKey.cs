using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class UpdateRepositoryEncryptionKeyRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>Required.</summary>
        public string? KmsKeyId { get; set; }
    }

    public partial class UpdateRepositoryEncryptionKeyResponse : AmazonWebServiceResponse
    {
        public string? RepositoryId { get; set; }

        public string? KmsKeyId { get; set; }

        public string? OriginalKmsKeyId { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException,
        /// EncryptionKeyInvalidIdException, EncryptionKeyInvalidUsageException, EncryptionKeyNotFoundException, EncryptionKeyRequiredException,
        /// EncryptionKeyUnavailableException, InvalidRepositoryNameException, RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<UpdateRepositoryEncryptionKeyResponse> UpdateRepositoryEncryptionKeyAsync(
            UpdateRepositoryEncryptionKeyRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateRepositoryEncryptionKeyResponse> UpdateRepositoryEncryptionKeyAsync(
            UpdateRepositoryEncryptionKeyRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateRepositoryEncryptionKeyResponse>(request, cancellationToken);
    }
}
