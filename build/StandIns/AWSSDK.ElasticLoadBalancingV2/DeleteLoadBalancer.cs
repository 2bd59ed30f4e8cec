using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    /// <summary>Request of <see cref="IAmazonElasticLoadBalancingV2.DeleteLoadBalancerAsync"/>.</summary>
    public partial class DeleteLoadBalancerRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? LoadBalancerArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonElasticLoadBalancingV2.DeleteLoadBalancerAsync"/>.</summary>
    public partial class DeleteLoadBalancerResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <summary>Calls DeleteLoadBalancer.</summary>
        Task<DeleteLoadBalancerResponse> DeleteLoadBalancerAsync(DeleteLoadBalancerRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DeleteLoadBalancerResponse> DeleteLoadBalancerAsync(DeleteLoadBalancerRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteLoadBalancerResponse>(request, cancellationToken);
    }
}
