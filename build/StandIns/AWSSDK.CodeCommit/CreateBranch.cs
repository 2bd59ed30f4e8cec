using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class CreateBranchRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>Required; 1 to 256 characters.</summary>
        public string? BranchName { get; set; }

        /// <summary>Required.</summary>
        public string? CommitId { get; set; }
    }

    public partial class CreateBranchResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: BranchNameExistsException, BranchNameRequiredException, CommitDoesNotExistException, CommitIdRequiredException,
        /// EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException, EncryptionKeyNotFoundException,
        /// EncryptionKeyUnavailableException, InvalidBranchNameException, InvalidCommitIdException, InvalidRepositoryNameException,
        /// RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<CreateBranchResponse> CreateBranchAsync(CreateBranchRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateBranchResponse> CreateBranchAsync(CreateBranchRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateBranchResponse>(request, cancellationToken);
    }
}
