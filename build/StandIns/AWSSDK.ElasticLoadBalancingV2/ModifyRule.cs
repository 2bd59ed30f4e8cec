using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class ModifyRuleRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? RuleArn { get; set; }

        public List<RuleCondition>? Conditions { get; set; }

        public List<Action>? Actions { get; set; }

        public List<RuleTransform>? Transforms { get; set; }

        public bool? ResetTransforms { get; set; }
    }

    public partial class ModifyRuleResponse : AmazonWebServiceResponse
    {
        public List<Rule>? Rules { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: IncompatibleProtocolsException, InvalidLoadBalancerActionException, OperationNotPermittedException, RuleNotFoundException,
        /// TargetGroupAssociationLimitException, TargetGroupNotFoundException, TooManyActionsException, TooManyRegistrationsForTargetIdException,
        /// TooManyTargetsException, TooManyUniqueTargetGroupsPerLoadBalancerException, UnsupportedProtocolException.</remarks>
        Task<ModifyRuleResponse> ModifyRuleAsync(ModifyRuleRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<ModifyRuleResponse> ModifyRuleAsync(ModifyRuleRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ModifyRuleResponse>(request, cancellationToken);
    }
}
