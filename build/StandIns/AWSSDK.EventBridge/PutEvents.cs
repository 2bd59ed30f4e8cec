using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class PutEventsRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 10 elements.</summary>
        public List<PutEventsRequestEntry>? Entries { get; set; }

        /// <summary>1 to 50 characters.</summary>
        public string? EndpointId { get; set; }
    }

    public partial class PutEventsResponse : AmazonWebServiceResponse
    {
        public int? FailedEntryCount { get; set; }

        public List<PutEventsResultEntry>? Entries { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: InternalException.</remarks>
        Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PutEventsResponse>(request, cancellationToken);
    }
}
