using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class BatchGetRepositoriesRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required.</summary>
        public List<string>? RepositoryNames { get; set; }
    }

    public partial class BatchGetRepositoriesResponse : AmazonWebServiceResponse
    {
        public List<RepositoryMetadata>? Repositories { get; set; }

        public List<string>? RepositoriesNotFound { get; set; }

        public List<BatchGetRepositoriesError>? Errors { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException,
        /// EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, InvalidRepositoryNameException, MaximumRepositoryNamesExceededException,
        /// RepositoryNamesRequiredException.</remarks>
        Task<BatchGetRepositoriesResponse> BatchGetRepositoriesAsync(BatchGetRepositoriesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetRepositoriesResponse> BatchGetRepositoriesAsync(
            BatchGetRepositoriesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetRepositoriesResponse>(request, cancellationToken);
    }
}
