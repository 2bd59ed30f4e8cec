using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class CreateCommitRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>Required; 1 to 256 characters.</summary>
        public string? BranchName { get; set; }

        public string? ParentCommitId { get; set; }

        public string? AuthorName { get; set; }

        public string? Email { get; set; }

        public string? CommitMessage { get; set; }

        public bool? KeepEmptyFolders { get; set; }

        public List<PutFileEntry>? PutFiles { get; set; }

        public List<DeleteFileEntry>? DeleteFiles { get; set; }

        public List<SetFileModeEntry>? SetFileModes { get; set; }
    }

    public partial class CreateCommitResponse : AmazonWebServiceResponse
    {
        public string? CommitId { get; set; }

        public string? TreeId { get; set; }

        public List<FileMetadata>? FilesAdded { get; set; }

        public List<FileMetadata>? FilesUpdated { get; set; }

        public List<FileMetadata>? FilesDeleted { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: BranchDoesNotExistException, BranchNameIsTagNameException, BranchNameRequiredException, CommitMessageLengthExceededException,
        /// DirectoryNameConflictsWithFileNameException, EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException,
        /// EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, FileContentAndSourceFileSpecifiedException,
        /// FileContentSizeLimitExceededException, FileDoesNotExistException, FileEntryRequiredException, FileModeRequiredException,
        /// FileNameConflictsWithDirectoryNameException, FilePathConflictsWithSubmodulePathException, FolderContentSizeLimitExceededException,
        /// InvalidBranchNameException, InvalidDeletionParameterException, InvalidEmailException, InvalidFileModeException, InvalidParentCommitIdException,
        /// InvalidPathException, InvalidRepositoryNameException, MaximumFileEntriesExceededException, NameLengthExceededException, NoChangeException,
        /// ParentCommitDoesNotExistException, ParentCommitIdOutdatedException, ParentCommitIdRequiredException, PathRequiredException,
        /// PutFileEntryConflictException, RepositoryDoesNotExistException, RepositoryNameRequiredException, RestrictedSourceFileException,
        /// SamePathRequestException, SourceFileOrContentRequiredException.</remarks>
        Task<CreateCommitResponse> CreateCommitAsync(CreateCommitRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateCommitResponse> CreateCommitAsync(CreateCommitRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateCommitResponse>(request, cancellationToken);
    }
}
