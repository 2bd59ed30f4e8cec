using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class CreateRuleRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? ListenerArn { get; set; }

        /// <summary>Required.</summary>
        public List<RuleCondition>? Conditions { get; set; }

        /// <summary>Required; 1 to 50000.</summary>
        public int? Priority { get; set; }

        /// <summary>Required.</summary>
        public List<Action>? Actions { get; set; }

        /// <summary>At least 1 elements.</summary>
        public List<Tag>? Tags { get; set; }

        public List<RuleTransform>? Transforms { get; set; }
    }

    public partial class CreateRuleResponse : AmazonWebServiceResponse
    {
        public List<Rule>? Rules { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: IncompatibleProtocolsException, InvalidConfigurationRequestException, InvalidLoadBalancerActionException,
        /// ListenerNotFoundException, PriorityInUseException, TargetGroupAssociationLimitException, TargetGroupNotFoundException, TooManyActionsException,
        /// TooManyRegistrationsForTargetIdException, TooManyRulesException, TooManyTagsException, TooManyTargetGroupsException, TooManyTargetsException,
        /// TooManyUniqueTargetGroupsPerLoadBalancerException, UnsupportedProtocolException.</remarks>
        Task<CreateRuleResponse> CreateRuleAsync(CreateRuleRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<CreateRuleResponse> CreateRuleAsync(CreateRuleRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateRuleResponse>(request, cancellationToken);
    }
}
