using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class GetBranchRequest : AmazonCodeCommitRequest
    {
        /// <summary>1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>1 to 256 characters.</summary>
        public string? BranchName { get; set; }
    }

    public partial class GetBranchResponse : AmazonWebServiceResponse
    {
        public BranchInfo? Branch { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: BranchDoesNotExistException, BranchNameRequiredException, EncryptionIntegrityChecksFailedException,
        /// EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException,
        /// InvalidBranchNameException, InvalidRepositoryNameException, RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<GetBranchResponse> GetBranchAsync(GetBranchRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<GetBranchResponse> GetBranchAsync(GetBranchRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetBranchResponse>(request, cancellationToken);
    }
}
