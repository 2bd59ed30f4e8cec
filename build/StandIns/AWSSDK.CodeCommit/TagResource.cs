using Amazon.CodeCommit.Model;
using Amazon.Runtime;

namespace Amazon.CodeCommit.Model
{
    /// <summary>Request of <see cref="IAmazonCodeCommit.TagResourceAsync"/>.</summary>
    public partial class TagResourceRequest : AmazonCodeCommitRequest
    {
        /// <summary>Required.</summary>
        public string? ResourceArn { get; set; }

        /// <summary>Required.</summary>
        public Dictionary<string, string>? Tags { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeCommit.TagResourceAsync"/>.</summary>
    public partial class TagResourceResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CodeCommit
{
    public partial interface IAmazonCodeCommit
    {
        /// <summary>Calls TagResource.</summary>
        Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeCommitClient
    {
        /// <inheritdoc/>
        public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<TagResourceResponse>(request, cancellationToken);
    }
}
