using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class GetCommitRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>Required.</summary>
        public string? CommitId { get; set; }
    }

    public partial class GetCommitResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public Commit? Commit { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: CommitIdDoesNotExistException, CommitIdRequiredException, EncryptionIntegrityChecksFailedException,
        /// EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException,
        /// InvalidCommitIdException, InvalidRepositoryNameException, RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<GetCommitResponse> GetCommitAsync(GetCommitRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<GetCommitResponse> GetCommitAsync(GetCommitRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetCommitResponse>(request, cancellationToken);
    }
}
