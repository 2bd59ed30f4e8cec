using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class EnableRuleRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? Name { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? EventBusName { get; set; }
    }

    public partial class EnableRuleResponse : AmazonWebServiceResponse;
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: ConcurrentModificationException, InternalException, ManagedRuleException, ResourceNotFoundException.</remarks>
        Task<EnableRuleResponse> EnableRuleAsync(EnableRuleRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<EnableRuleResponse> EnableRuleAsync(EnableRuleRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<EnableRuleResponse>(request, cancellationToken);
    }
}
