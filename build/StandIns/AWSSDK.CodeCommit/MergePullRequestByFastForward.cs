using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class MergePullRequestByFastForwardRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required.</summary>
        public string? PullRequestId { get; set; }

        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        public string? SourceCommitId { get; set; }
    }

    public partial class MergePullRequestByFastForwardResponse : AmazonWebServiceResponse
    {
        public PullRequest? PullRequest { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: ConcurrentReferenceUpdateException, EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException,
        /// EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, InvalidCommitIdException,
        /// InvalidPullRequestIdException, InvalidRepositoryNameException, ManualMergeRequiredException, PullRequestAlreadyClosedException,
        /// PullRequestApprovalRulesNotSatisfiedException, PullRequestDoesNotExistException, PullRequestIdRequiredException, ReferenceDoesNotExistException,
        /// RepositoryDoesNotExistException, RepositoryNameRequiredException, RepositoryNotAssociatedWithPullRequestException,
        /// TipOfSourceReferenceIsDifferentException.</remarks>
        Task<MergePullRequestByFastForwardResponse> MergePullRequestByFastForwardAsync(
            MergePullRequestByFastForwardRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<MergePullRequestByFastForwardResponse> MergePullRequestByFastForwardAsync(
            MergePullRequestByFastForwardRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<MergePullRequestByFastForwardResponse>(request, cancellationToken);
    }
}
