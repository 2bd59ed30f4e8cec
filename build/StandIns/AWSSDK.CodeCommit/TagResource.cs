using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class TagResourceRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required.</summary>
        public string? ResourceArn { get; set; }

        /// <summary>Required.</summary>
        public Dictionary<string, string>? Tags { get; set; }
    }

    public partial class TagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: InvalidRepositoryNameException, InvalidResourceArnException, InvalidSystemTagUsageException, InvalidTagsMapException,
        /// RepositoryDoesNotExistException, ResourceArnRequiredException, TagPolicyException, TagsMapRequiredException, TooManyTagsException.</remarks>
        Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<TagResourceResponse>(request, cancellationToken);
    }
}
