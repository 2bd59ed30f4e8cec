using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class DeleteFileRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>Required; 1 to 256 characters.</summary>
        public string? BranchName { get; set; }

        /// <summary>Required.</summary>
        public string? FilePath { get; set; }

        /// <summary>Required.</summary>
        public string? ParentCommitId { get; set; }

        public bool? KeepEmptyFolders { get; set; }

        public string? CommitMessage { get; set; }

        public string? Name { get; set; }

        public string? Email { get; set; }
    }

    public partial class DeleteFileResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public string? CommitId { get; set; }

        /// <summary>Required.</summary>
        public string? BlobId { get; set; }

        /// <summary>Required.</summary>
        public string? TreeId { get; set; }

        /// <summary>Required.</summary>
        public string? FilePath { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: BranchDoesNotExistException, BranchNameIsTagNameException, BranchNameRequiredException, CommitMessageLengthExceededException,
        /// EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException, EncryptionKeyNotFoundException,
        /// EncryptionKeyUnavailableException, FileDoesNotExistException, InvalidBranchNameException, InvalidEmailException, InvalidParentCommitIdException,
        /// InvalidPathException, InvalidRepositoryNameException, NameLengthExceededException, ParentCommitDoesNotExistException,
        /// ParentCommitIdOutdatedException, ParentCommitIdRequiredException, PathRequiredException, RepositoryDoesNotExistException,
        /// RepositoryNameRequiredException.</remarks>
        Task<DeleteFileResponse> DeleteFileAsync(DeleteFileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteFileResponse> DeleteFileAsync(DeleteFileRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteFileResponse>(request, cancellationToken);
    }
}
