using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class CreateRepositoryRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>At most 1000 characters.</summary>
        public string? RepositoryDescription { get; set; }

        public Dictionary<string, string>? Tags { get; set; }

        public string? KmsKeyId { get; set; }
    }

    public partial class CreateRepositoryResponse : AmazonWebServiceResponse
    {
        public RepositoryMetadata? RepositoryMetadata { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException,
        /// EncryptionKeyInvalidIdException, EncryptionKeyInvalidUsageException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException,
        /// InvalidRepositoryDescriptionException, InvalidRepositoryNameException, InvalidSystemTagUsageException, InvalidTagsMapException,
        /// OperationNotAllowedException, RepositoryLimitExceededException, RepositoryNameExistsException, RepositoryNameRequiredException,
        /// TagPolicyException, TooManyTagsException.</remarks>
        Task<CreateRepositoryResponse> CreateRepositoryAsync(CreateRepositoryRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateRepositoryResponse> CreateRepositoryAsync(CreateRepositoryRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateRepositoryResponse>(request, cancellationToken);
    }
}
