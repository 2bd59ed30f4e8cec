using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class ListTagsForResourceRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 1600 characters.</summary>
        public string? ResourceARN { get; set; }
    }

    public partial class ListTagsForResourceResponse : AmazonWebServiceResponse
    {
        public List<Tag>? Tags { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: InternalException, ResourceNotFoundException.</remarks>
        Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
            ListTagsForResourceRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListTagsForResourceResponse>(request, cancellationToken);
    }
}
