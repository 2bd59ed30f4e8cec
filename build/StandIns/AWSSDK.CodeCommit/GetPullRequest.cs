using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class GetPullRequestRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required.</summary>
        public string? PullRequestId { get; set; }
    }

    public partial class GetPullRequestResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public PullRequest? PullRequest { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException,
        /// EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, InvalidPullRequestIdException, PullRequestDoesNotExistException,
        /// PullRequestIdRequiredException.</remarks>
        Task<GetPullRequestResponse> GetPullRequestAsync(GetPullRequestRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<GetPullRequestResponse> GetPullRequestAsync(GetPullRequestRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetPullRequestResponse>(request, cancellationToken);
    }
}
