using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DescribeRulesRequest : AmazonElasticLoadBalancingV2Request
    {
        public string? ListenerArn { get; set; }

        public List<string>? RuleArns { get; set; }

        public string? Marker { get; set; }

        /// <summary>1 to 400.</summary>
        public int? PageSize { get; set; }
    }

    public partial class DescribeRulesResponse : AmazonWebServiceResponse
    {
        public List<Rule>? Rules { get; set; }

        public string? NextMarker { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: ListenerNotFoundException, RuleNotFoundException, UnsupportedProtocolException.</remarks>
        Task<DescribeRulesResponse> DescribeRulesAsync(DescribeRulesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DescribeRulesResponse> DescribeRulesAsync(DescribeRulesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DescribeRulesResponse>(request, cancellationToken);
    }
}
