using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DeregisterTargetsRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? TargetGroupArn { get; set; }

        /// <summary>Required.</summary>
        public List<TargetDescription>? Targets { get; set; }
    }

    public partial class DeregisterTargetsResponse : AmazonWebServiceResponse;
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: InvalidTargetException, TargetGroupNotFoundException.</remarks>
        Task<DeregisterTargetsResponse> DeregisterTargetsAsync(DeregisterTargetsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DeregisterTargetsResponse> DeregisterTargetsAsync(
            DeregisterTargetsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeregisterTargetsResponse>(request, cancellationToken);
    }
}
