using Amazon.CodeCommit.Model;
using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class CreatePullRequestRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; at most 150 characters.</summary>
        public string? Title { get; set; }

        /// <summary>At most 10240 characters.</summary>
        public string? Description { get; set; }

        /// <summary>Required.</summary>
        public List<Target>? Targets { get; set; }

        /// <summary>A new UUID is sent when unset.</summary>
        [IdempotencyToken]
        public string? ClientRequestToken { get; set; }
    }

    public partial class CreatePullRequestResponse : AmazonWebServiceResponse
    {
        /// <summary>Required.</summary>
        public PullRequest? PullRequest { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: ClientRequestTokenRequiredException, EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException,
        /// EncryptionKeyDisabledException, EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, IdempotencyParameterMismatchException,
        /// InvalidClientRequestTokenException, InvalidDescriptionException, InvalidReferenceNameException, InvalidRepositoryNameException,
        /// InvalidTargetException, InvalidTargetsException, InvalidTitleException, MaximumOpenPullRequestsExceededException,
        /// MultipleRepositoriesInPullRequestException, ReferenceDoesNotExistException, ReferenceNameRequiredException, ReferenceTypeNotSupportedException,
        /// RepositoryDoesNotExistException, RepositoryNameRequiredException, SourceAndDestinationAreSameException, TargetRequiredException,
        /// TargetsRequiredException, TitleRequiredException.</remarks>
        Task<CreatePullRequestResponse> CreatePullRequestAsync(CreatePullRequestRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<CreatePullRequestResponse> CreatePullRequestAsync(
            CreatePullRequestRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreatePullRequestResponse>(request, cancellationToken);
    }
}
