using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class PutRuleRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? Name { get; set; }

        /// <summary>At most 256 characters.</summary>
        public string? ScheduleExpression { get; set; }

        /// <summary>At most 4096 characters.</summary>
        public string? EventPattern { get; set; }

        public RuleState? State { get; set; }

        /// <summary>At most 512 characters.</summary>
        public string? Description { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? RoleArn { get; set; }

        public List<Tag>? Tags { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? EventBusName { get; set; }
    }

    public partial class PutRuleResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 1600 characters.</summary>
        public string? RuleArn { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: ConcurrentModificationException, InternalException, InvalidEventPatternException, LimitExceededException, ManagedRuleException,
        /// ResourceNotFoundException.</remarks>
        Task<PutRuleResponse> PutRuleAsync(PutRuleRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<PutRuleResponse> PutRuleAsync(PutRuleRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PutRuleResponse>(request, cancellationToken);
    }
}
