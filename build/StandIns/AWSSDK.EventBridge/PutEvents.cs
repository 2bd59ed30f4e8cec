using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    /// <summary>Request of <see cref="IAmazonEventBridge.PutEventsAsync"/>.</summary>
    public partial class PutEventsRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 10 elements.</summary>
        public List<PutEventsRequestEntry>? Entries { get; set; }

        /// <summary>1 to 50 characters.</summary>
        public string? EndpointId { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonEventBridge.PutEventsAsync"/>.</summary>
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
        /// <summary>Calls PutEvents.</summary>
        Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<PutEventsResponse> PutEventsAsync(PutEventsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PutEventsResponse>(request, cancellationToken);
    }
}
