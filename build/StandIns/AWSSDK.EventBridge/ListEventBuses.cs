using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class ListEventBusesRequest : AmazonEventBridgeRequest
    {
        /// <summary>1 to 256 characters.</summary>
        public string? NamePrefix { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>1 to 100.</summary>
        public int? Limit { get; set; }
    }

    public partial class ListEventBusesResponse : AmazonWebServiceResponse
    {
        public List<EventBus>? EventBuses { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: InternalException.</remarks>
        Task<ListEventBusesResponse> ListEventBusesAsync(ListEventBusesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<ListEventBusesResponse> ListEventBusesAsync(ListEventBusesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListEventBusesResponse>(request, cancellationToken);
    }
}
