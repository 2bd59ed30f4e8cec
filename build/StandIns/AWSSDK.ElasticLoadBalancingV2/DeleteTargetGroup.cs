using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    public partial class DeleteTargetGroupRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? TargetGroupArn { get; set; }
    }

    public partial class DeleteTargetGroupResponse : AmazonWebServiceResponse;
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <remarks>Errors: ResourceInUseException.</remarks>
        Task<DeleteTargetGroupResponse> DeleteTargetGroupAsync(DeleteTargetGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DeleteTargetGroupResponse> DeleteTargetGroupAsync(
            DeleteTargetGroupRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteTargetGroupResponse>(request, cancellationToken);
    }
}
