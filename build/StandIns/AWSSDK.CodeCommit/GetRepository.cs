using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class GetRepositoryRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }
    }

    public partial class GetRepositoryResponse : AmazonWebServiceResponse
    {
        public RepositoryMetadata? RepositoryMetadata { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException,
        /// EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, InvalidRepositoryNameException, RepositoryDoesNotExistException,
        /// RepositoryNameRequiredException.</remarks>
        Task<GetRepositoryResponse> GetRepositoryAsync(GetRepositoryRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<GetRepositoryResponse> GetRepositoryAsync(GetRepositoryRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetRepositoryResponse>(request, cancellationToken);
    }
}
