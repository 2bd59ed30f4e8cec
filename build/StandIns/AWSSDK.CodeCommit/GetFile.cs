using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class GetFileRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        public string? CommitSpecifier { get; set; }

        /// <summary>Required.</summary>
        public string? FilePath { get; set; }
    }

    public partial class GetFileResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public string? CommitId { get; set; }

        /// <summary>Required.</summary>
        public string? BlobId { get; set; }

        /// <summary>Required.</summary>
        public string? FilePath { get; set; }

        /// <summary>Required.</summary>
        public FileModeTypeEnum? FileMode { get; set; }

        /// <summary>Required.</summary>
        public long? FileSize { get; set; }

        /// <summary>Required; at most 6.29146e+06 bytes.</summary>
        public MemoryStream? FileContent { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: CommitDoesNotExistException, EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException,
        /// EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, FileDoesNotExistException,
        /// FileTooLargeException, InvalidCommitException, InvalidPathException, InvalidRepositoryNameException, PathRequiredException,
        /// RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<GetFileResponse> GetFileAsync(GetFileRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<GetFileResponse> GetFileAsync(GetFileRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetFileResponse>(request, cancellationToken);
    }
}
