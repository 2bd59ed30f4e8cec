using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    /// <summary>Request of <see cref="IAmazonCodeCommit.ListTagsForResourceAsync"/>.</summary>
    public partial class ListTagsForResourceRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required.</summary>
        public string? ResourceArn { get; set; }

        public string? NextToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeCommit.ListTagsForResourceAsync"/>.</summary>
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
        /// <summary>Calls ListTagsForResource.</summary>
        Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListTagsForResourceResponse>(request, cancellationToken);
    }
}
