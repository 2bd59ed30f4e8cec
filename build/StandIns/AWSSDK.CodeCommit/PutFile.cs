using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class PutFileRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>Required; 1 to 256 characters.</summary>
        public string? BranchName { get; set; }

        /// <summary>Required; at most 6.29146e+06 bytes.</summary>
        public MemoryStream? FileContent { get; set; }

        /// <summary>Required.</summary>
        public string? FilePath { get; set; }

        public FileModeTypeEnum? FileMode { get; set; }

        public string? ParentCommitId { get; set; }

        public string? CommitMessage { get; set; }

        public string? Name { get; set; }

        public string? Email { get; set; }
    }

    public partial class PutFileResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public string? CommitId { get; set; }

        /// <summary>Required.</summary>
        public string? BlobId { get; set; }

        /// <summary>Required.</summary>
        public string? TreeId { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: BranchDoesNotExistException, BranchNameIsTagNameException, BranchNameRequiredException, CommitMessageLengthExceededException,
        /// DirectoryNameConflictsWithFileNameException, EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException,
        /// EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, FileContentRequiredException,
        /// FileContentSizeLimitExceededException, FileNameConflictsWithDirectoryNameException, FilePathConflictsWithSubmodulePathException,
        /// FolderContentSizeLimitExceededException, InvalidBranchNameException, InvalidDeletionParameterException, InvalidEmailException,
        /// InvalidFileModeException, InvalidParentCommitIdException, InvalidPathException, InvalidRepositoryNameException, NameLengthExceededException,
        /// ParentCommitDoesNotExistException, ParentCommitIdOutdatedException, ParentCommitIdRequiredException, PathRequiredException,
        /// RepositoryDoesNotExistException, RepositoryNameRequiredException, SameFileContentException.</remarks>
        Task<PutFileResponse> PutFileAsync(PutFileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<PutFileResponse> PutFileAsync(PutFileRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PutFileResponse>(request, cancellationToken);
    }
}
