using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class UntagResourceRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required.</summary>
        public string? ResourceArn { get; set; }

        /// <summary>Required.</summary>
        public List<string>? TagKeys { get; set; }
    }

    public partial class UntagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: InvalidRepositoryNameException, InvalidResourceArnException, InvalidSystemTagUsageException, InvalidTagKeysListException,
        /// RepositoryDoesNotExistException, ResourceArnRequiredException, TagKeysListRequiredException, TagPolicyException, TooManyTagsException.</remarks>
        Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UntagResourceResponse>(request, cancellationToken);
    }
}
