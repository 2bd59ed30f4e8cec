using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class ListRuleNamesByTargetRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 1600 characters.</summary>
        public string? TargetArn { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? EventBusName { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>1 to 100.</summary>
        public int? Limit { get; set; }
    }

    public partial class ListRuleNamesByTargetResponse : AmazonWebServiceResponse
    {
        public List<string>? RuleNames { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: InternalException, ResourceNotFoundException.</remarks>
        Task<ListRuleNamesByTargetResponse> ListRuleNamesByTargetAsync(ListRuleNamesByTargetRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<ListRuleNamesByTargetResponse> ListRuleNamesByTargetAsync(
            ListRuleNamesByTargetRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListRuleNamesByTargetResponse>(request, cancellationToken);
    }
}
