using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class RemoveTagsRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public List<string>? ResourceArns { get; set; }

        /// <summary>Required.</summary>
        public List<string>? TagKeys { get; set; }
    }

    public partial class RemoveTagsResponse : AmazonWebServiceResponse;
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: ListenerNotFoundException, LoadBalancerNotFoundException, RuleNotFoundException, TargetGroupNotFoundException,
        /// TooManyTagsException, TrustStoreNotFoundException.</remarks>
        Task<RemoveTagsResponse> RemoveTagsAsync(RemoveTagsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<RemoveTagsResponse> RemoveTagsAsync(RemoveTagsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<RemoveTagsResponse>(request, cancellationToken);
    }
}
