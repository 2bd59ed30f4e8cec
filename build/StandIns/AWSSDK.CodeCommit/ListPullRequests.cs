using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class ListPullRequestsRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        public string? AuthorArn { get; set; }

        public PullRequestStatusEnum? PullRequestStatus { get; set; }

        public string? NextToken { get; set; }

        public int? MaxResults { get; set; }
    }

    public partial class ListPullRequestsResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public List<string>? PullRequestIds { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: AuthorDoesNotExistException, EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException,
        /// EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, InvalidAuthorArnException,
        /// InvalidContinuationTokenException, InvalidMaxResultsException, InvalidPullRequestStatusException, InvalidRepositoryNameException,
        /// RepositoryDoesNotExistException, RepositoryNameRequiredException.</remarks>
        Task<ListPullRequestsResponse> ListPullRequestsAsync(ListPullRequestsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<ListPullRequestsResponse> ListPullRequestsAsync(ListPullRequestsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListPullRequestsResponse>(request, cancellationToken);
    }
}
