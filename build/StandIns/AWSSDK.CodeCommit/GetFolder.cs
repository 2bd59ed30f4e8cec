using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class GetFolderRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        public string? CommitSpecifier { get; set; }

        /// <summary>Required.</summary>
        public string? FolderPath { get; set; }
    }

    public partial class GetFolderResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public string? CommitId { get; set; }

        /// <summary>Required.</summary>
        public string? FolderPath { get; set; }

        public string? TreeId { get; set; }

        public List<Folder>? SubFolders { get; set; }

        public List<File>? Files { get; set; }

        public List<SymbolicLink>? SymbolicLinks { get; set; }

        public List<SubModule>? SubModules { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: CommitDoesNotExistException, EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException,
        /// EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, FolderDoesNotExistException,
        /// InvalidCommitException, InvalidPathException, InvalidRepositoryNameException, PathRequiredException, RepositoryDoesNotExistException,
        /// RepositoryNameRequiredException.</remarks>
        Task<GetFolderResponse> GetFolderAsync(GetFolderRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<GetFolderResponse> GetFolderAsync(GetFolderRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetFolderResponse>(request, cancellationToken);
    }
}
