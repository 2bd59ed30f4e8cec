using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    /// <summary>Request of <see cref="IAmazonEventBridge.EnableRuleAsync"/>.</summary>
    public partial class EnableRuleRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? Name { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? EventBusName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonEventBridge.EnableRuleAsync"/>.</summary>
    public partial class EnableRuleResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <summary>Calls EnableRule.</summary>
        Task<EnableRuleResponse> EnableRuleAsync(EnableRuleRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<EnableRuleResponse> EnableRuleAsync(EnableRuleRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<EnableRuleResponse>(request, cancellationToken);
    }
}
