using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    public partial class ListTagsForResourceRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required.</summary>
        public string? ResourceArn { get; set; }

        public string? NextToken { get; set; }
    }

    public partial class ListTagsForResourceResponse : AmazonWebServiceResponse
    {
        public Dictionary<string, string>? Tags { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <remarks>Errors: InvalidRepositoryNameException, InvalidResourceArnException, RepositoryDoesNotExistException,
        /// ResourceArnRequiredException.</remarks>
        Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
            ListTagsForResourceRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListTagsForResourceResponse>(request, cancellationToken);
    }
}
