using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class ModifyTargetGroupAttributesRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? TargetGroupArn { get; set; }

        /// <summary>Required.</summary>
        public List<TargetGroupAttribute>? Attributes { get; set; }
    }

    public partial class ModifyTargetGroupAttributesResponse : AmazonWebServiceResponse
    {
        public List<TargetGroupAttribute>? Attributes { get; set; }
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: InvalidConfigurationRequestException, TargetGroupNotFoundException.</remarks>
        Task<ModifyTargetGroupAttributesResponse> ModifyTargetGroupAttributesAsync(
            ModifyTargetGroupAttributesRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<ModifyTargetGroupAttributesResponse> ModifyTargetGroupAttributesAsync(
            ModifyTargetGroupAttributesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ModifyTargetGroupAttributesResponse>(request, cancellationToken);
    }
}
