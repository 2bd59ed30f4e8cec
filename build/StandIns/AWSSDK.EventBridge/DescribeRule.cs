using Amazon.EventBridge.Model;
using Amazon.Runtime;

namespace Amazon.EventBridge.Model
{
    public partial class DescribeRuleRequest : AmazonEventBridgeRequest
    {
        /// <summary>Required; 1 to 64 characters.</summary>
        public string? Name { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? EventBusName { get; set; }
    }

    public partial class DescribeRuleResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 64 characters.</summary>
        public string? Name { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? Arn { get; set; }

        /// <summary>At most 4096 characters.</summary>
        public string? EventPattern { get; set; }

        /// <summary>At most 256 characters.</summary>
        public string? ScheduleExpression { get; set; }

        public RuleState? State { get; set; }

        /// <summary>At most 512 characters.</summary>
        public string? Description { get; set; }

        /// <summary>1 to 1600 characters.</summary>
        public string? RoleArn { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? ManagedBy { get; set; }

        /// <summary>1 to 256 characters.</summary>
        public string? EventBusName { get; set; }

        /// <summary>1 to 128 characters.</summary>
        public string? CreatedBy { get; set; }
    }
}

namespace Amazon.EventBridge
{
    public partial interface IAmazonEventBridge
    {
        /// <remarks>Errors: InternalException, ResourceNotFoundException.</remarks>
        Task<DescribeRuleResponse> DescribeRuleAsync(DescribeRuleRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonEventBridgeClient
    {
        /// <inheritdoc/>
        public virtual Task<DescribeRuleResponse> DescribeRuleAsync(DescribeRuleRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeRuleResponse>(request, cancellationToken);
    }
}
