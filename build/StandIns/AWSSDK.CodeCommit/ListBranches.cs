using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class ListBranchesRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        public string? NextToken { get; set; }
    }

    public partial class ListBranchesResponse : AmazonWebServiceResponse
    {
        public List<string>? Branches { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException,
        /// EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, InvalidContinuationTokenException, InvalidRepositoryNameException,
        /// RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<ListBranchesResponse> ListBranchesAsync(ListBranchesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<ListBranchesResponse> ListBranchesAsync(ListBranchesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListBranchesResponse>(request, cancellationToken);
    }
}
