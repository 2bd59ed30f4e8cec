using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class ListTargetsByRuleRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? Rule { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? EventBusName { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>1 to 100.</summary>
        public int? Limit { get; set; }
    }

    public partial class ListTargetsByRuleResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 100 elements.</summary>
        public List<Target>? Targets { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: InternalException, ResourceNotFoundException.</remarks>
        Task<ListTargetsByRuleResponse> ListTargetsByRuleAsync(ListTargetsByRuleRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<ListTargetsByRuleResponse> ListTargetsByRuleAsync(
            ListTargetsByRuleRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListTargetsByRuleResponse>(request, cancellationToken);
    }
}
