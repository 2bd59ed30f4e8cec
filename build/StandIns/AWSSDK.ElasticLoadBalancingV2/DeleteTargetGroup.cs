using Amazon.ElasticLoadBalancingV2.Model;
using Amazon.Runtime;

namespace Amazon.ElasticLoadBalancingV2.Model
{
    /// <summary>Request of <see cref="IAmazonElasticLoadBalancingV2.DeleteTargetGroupAsync"/>.</summary>
    public partial class DeleteTargetGroupRequest : AmazonElasticLoadBalancingV2Request
    {
        /// <summary>Required.</summary>
        public string? TargetGroupArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonElasticLoadBalancingV2.DeleteTargetGroupAsync"/>.</summary>
    public partial class DeleteTargetGroupResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.ElasticLoadBalancingV2
{
    public partial interface IAmazonElasticLoadBalancingV2
    {
        /// <summary>Calls DeleteTargetGroup.</summary>
        Task<DeleteTargetGroupResponse> DeleteTargetGroupAsync(DeleteTargetGroupRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonElasticLoadBalancingV2Client
    {
        /// <inheritdoc/>
        public virtual Task<DeleteTargetGroupResponse> DeleteTargetGroupAsync(DeleteTargetGroupRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteTargetGroupResponse>(request, cancellationToken);
    }
}
