using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class UpdateDefaultBranchRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>Required; 1 to 256 characters.</summary>
        public string? DefaultBranchName { get; set; }
    }

    public partial class UpdateDefaultBranchResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: BranchDoesNotExistException, BranchNameRequiredException, EncryptionIntegrityChecksFailedException,
        /// EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException,
        /// InvalidBranchNameException, InvalidRepositoryNameException, RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<UpdateDefaultBranchResponse> UpdateDefaultBranchAsync(UpdateDefaultBranchRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateDefaultBranchResponse> UpdateDefaultBranchAsync(
            UpdateDefaultBranchRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateDefaultBranchResponse>(request, cancellationToken);
    }
}
