using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class GetRepositoryTriggersRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }
    }

    public partial class GetRepositoryTriggersResponse : AmazonWebServiceResponse
    {
        public string? ConfigurationId { get; set; }

        public List<RepositoryTrigger>? Triggers { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException,
        /// EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, InvalidRepositoryNameException, RepositoryDoesNotExistException,
        /// RepositoryNameRequiredException.</remarks>
        Task<GetRepositoryTriggersResponse> GetRepositoryTriggersAsync(GetRepositoryTriggersRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<GetRepositoryTriggersResponse> GetRepositoryTriggersAsync(
            GetRepositoryTriggersRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetRepositoryTriggersResponse>(request, cancellationToken);
    }
}
