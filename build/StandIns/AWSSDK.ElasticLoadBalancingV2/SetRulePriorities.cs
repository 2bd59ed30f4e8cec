using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class SetRulePrioritiesRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public List<RulePriorityPair>? RulePriorities { get; set; }
    }

    public partial class SetRulePrioritiesResponse : AmazonWebServiceResponse
    {
        public List<Rule>? Rules { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: OperationNotPermittedException, PriorityInUseException, RuleNotFoundException.</remarks>
        Task<SetRulePrioritiesResponse> SetRulePrioritiesAsync(SetRulePrioritiesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<SetRulePrioritiesResponse> SetRulePrioritiesAsync(
            SetRulePrioritiesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<SetRulePrioritiesResponse>(request, cancellationToken);
    }
}
