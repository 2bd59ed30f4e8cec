using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class GetBlobRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>Required.</summary>
        public string? BlobId { get; set; }
    }

    public partial class GetBlobResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public MemoryStream? Content { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: BlobIdDoesNotExistException, BlobIdRequiredException, EncryptionIntegrityChecksFailedException,
        /// EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException,
        /// FileTooLargeException, InvalidBlobIdException, InvalidRepositoryNameException, RepositoryDoesNotExistException,
        /// RepositoryNameRequiredException.</remarks>
        Task<GetBlobResponse> GetBlobAsync(GetBlobRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<GetBlobResponse> GetBlobAsync(GetBlobRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetBlobResponse>(request, cancellationToken);
    }
}
