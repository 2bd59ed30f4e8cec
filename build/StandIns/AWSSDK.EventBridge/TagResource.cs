using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class TagResourceRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 1600 characters.</summary>
        public string? ResourceARN { get; set; }

        /// <summary>Required.</summary>
        public List<Tag>? Tags { get; set; }
    }

    public partial class TagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: ConcurrentModificationException, InternalException, ManagedRuleException, ResourceNotFoundException.</remarks>
        Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<TagResourceResponse> TagResourceAsync(TagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<TagResourceResponse>(request, cancellationToken);
    }
}
