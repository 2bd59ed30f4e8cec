using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class AddTagsRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public List<string>? ResourceArns { get; set; }

        /// <summary>Required; at least 1 elements.</summary>
        public List<Tag>? Tags { get; set; }
    }

    public partial class AddTagsResponse : AmazonWebServiceResponse;
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: DuplicateTagKeysException, ListenerNotFoundException, LoadBalancerNotFoundException, RuleNotFoundException,
        /// TargetGroupNotFoundException, TooManyTagsException, TrustStoreNotFoundException.</remarks>
        Task<AddTagsResponse> AddTagsAsync(AddTagsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<AddTagsResponse> AddTagsAsync(AddTagsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<AddTagsResponse>(request, cancellationToken);
    }
}
