using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class PutRepositoryTriggersRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? RepositoryName { get; set; }

        /// <summary>Required.</summary>
        public List<RepositoryTrigger>? Triggers { get; set; }
    }

    public partial class PutRepositoryTriggersResponse : AmazonWebServiceResponse
    {
        public string? ConfigurationId { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: EncryptionIntegrityChecksFailedException, EncryptionKeyAccessDeniedException, EncryptionKeyDisabledException,
        /// EncryptionKeyNotFoundException, EncryptionKeyUnavailableException, InvalidRepositoryNameException, InvalidRepositoryTriggerBranchNameException,
        /// InvalidRepositoryTriggerCustomDataException, InvalidRepositoryTriggerDestinationArnException, InvalidRepositoryTriggerEventsException,
        /// InvalidRepositoryTriggerNameException, InvalidRepositoryTriggerRegionException, MaximumBranchesExceededException,
        /// MaximumRepositoryTriggersExceededException, RepositoryDoesNotExistException, RepositoryNameRequiredException,
        /// RepositoryTriggerBranchNameListRequiredException, RepositoryTriggerDestinationArnRequiredException, RepositoryTriggerEventsListRequiredException,
        /// RepositoryTriggerNameRequiredException, RepositoryTriggersListRequiredException.</remarks>
        Task<PutRepositoryTriggersResponse> PutRepositoryTriggersAsync(PutRepositoryTriggersRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<PutRepositoryTriggersResponse> PutRepositoryTriggersAsync(
            PutRepositoryTriggersRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<PutRepositoryTriggersResponse>(request, cancellationToken);
    }
}
