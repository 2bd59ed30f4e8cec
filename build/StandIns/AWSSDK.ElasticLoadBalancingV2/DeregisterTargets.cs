using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    /// <summary>Request of <see cref="IAmazonElasticLoadBalancingV2.DeregisterTargetsAsync"/>.</summary>
    public partial class DeregisterTargetsRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? TargetGroupArn { get; set; }

        /// <summary>Required.</summary>
        public List<TargetDescription>? Targets { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonElasticLoadBalancingV2.DeregisterTargetsAsync"/>.</summary>
    public partial class DeregisterTargetsResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <summary>Calls DeregisterTargets.</summary>
        Task<DeregisterTargetsResponse> DeregisterTargetsAsync(DeregisterTargetsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DeregisterTargetsResponse> DeregisterTargetsAsync(DeregisterTargetsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeregisterTargetsResponse>(request, cancellationToken);
    }
}
