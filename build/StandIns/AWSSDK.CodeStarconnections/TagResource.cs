using Amazon.CodeStarconnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeStarconnections.Model
{
    public partial class TagResourceRequest : AmazonCodeStarconnectionsRequest
    {
        /// <summary>Required; 1 to 1011 characters.</summary>
        public string? ResourceArn { get; set; }

        /// <summary>Required; 0 to 200 elements.</summary>
        public List<Tag>? Tags { get; set; }
    }

    public partial class TagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeStarconnections
{
    public partial interface IAmazonCodeStarconnections
    {
        /// <remarks>Errors: LimitExceededException, ResourceNotFoundException.</remarks>
        Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeStarconnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<TagResourceResponse>(request, cancellationToken);
    }
}
