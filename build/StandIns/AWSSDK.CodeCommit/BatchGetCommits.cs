using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class BatchGetCommitsRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required.</summary>
        public List<string>? CommitIds { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }
    }

    public partial class BatchGetCommitsResponse : AmazonWebServiceResponse
    {
        public List<Commit>? Commits { get; set; }

        public List<BatchGetCommitsError>? Errors { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: CommitIdsLimitExceededException, CommitIdsListRequiredException, EncryptionIntegrityChecksFailedException,
        /// EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException,
        /// InvalidRepositoryNameException, RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<BatchGetCommitsResponse> BatchGetCommitsAsync(BatchGetCommitsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetCommitsResponse> BatchGetCommitsAsync(BatchGetCommitsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetCommitsResponse>(request, cancellationToken);
    }
}
