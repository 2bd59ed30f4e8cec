using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class DeleteEventBusRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 256 characters.</summary>
        public string? Name { get; set; }
    }

    public partial class DeleteEventBusResponse : AmazonWebServiceResponse;
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: ConcurrentModificationException, InternalException.</remarks>
        Task<DeleteEventBusResponse> DeleteEventBusAsync(DeleteEventBusRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteEventBusResponse> DeleteEventBusAsync(DeleteEventBusRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteEventBusResponse>(request, cancellationToken);
    }
}
