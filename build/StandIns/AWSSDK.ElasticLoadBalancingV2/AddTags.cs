using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    /// <summary>Request of <see cref="IAmazonElasticLoadBalancingV2.AddTagsAsync"/>.</summary>
    public partial class AddTagsRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public List<string>? ResourceArns { get; set; }

        /// <summary>Required; at least 1 elements.</summary>
        public List<Tag>? Tags { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonElasticLoadBalancingV2.AddTagsAsync"/>.</summary>
    public partial class AddTagsResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <summary>Calls AddTags.</summary>
        Task<AddTagsResponse> AddTagsAsync(AddTagsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<AddTagsResponse> AddTagsAsync(AddTagsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<AddTagsResponse>(request, cancellationToken);
    }
}
