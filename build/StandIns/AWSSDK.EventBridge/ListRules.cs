using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class ListRulesRequest : AmazonEventBridgeRequest
    {
        /// <summary>1 to 64 characters.</summary>
        public string? NamePrefix { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? EventBusName { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>1 to 100.</summary>
        public int? Limit { get; set; }
    }

    public partial class ListRulesResponse : AmazonWebServiceResponse
    {
        public List<Rule>? Rules { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: InternalException, ResourceNotFoundException.</remarks>
        Task<ListRulesResponse> ListRulesAsync(ListRulesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<ListRulesResponse> ListRulesAsync(ListRulesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListRulesResponse>(request, cancellationToken);
    }
}
