using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DeleteLoadBalancerRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? LoadBalancerArn { get; set; }
    }

    public partial class DeleteLoadBalancerResponse : AmazonWebServiceResponse;
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: LoadBalancerNotFoundException, OperationNotPermittedException, ResourceInUseException.</remarks>
        Task<DeleteLoadBalancerResponse> DeleteLoadBalancerAsync(DeleteLoadBalancerRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DeleteLoadBalancerResponse> DeleteLoadBalancerAsync(
            DeleteLoadBalancerRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteLoadBalancerResponse>(request, cancellationToken);
    }
}
