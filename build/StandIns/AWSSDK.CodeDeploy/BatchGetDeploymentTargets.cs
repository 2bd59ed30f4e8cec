using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.BatchGetDeploymentTargetsAsync"/>.</summary>
    public partial class BatchGetDeploymentTargetsRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? DeploymentId { get; set; }

        /// <summary>Required.</summary>
        public List<string>? TargetIds { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.BatchGetDeploymentTargetsAsync"/>.</summary>
    public partial class BatchGetDeploymentTargetsResponse : AmazonWebServiceResponse
    {
        public List<DeploymentTarget>? DeploymentTargets { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls BatchGetDeploymentTargets.</summary>
        Task<BatchGetDeploymentTargetsResponse> BatchGetDeploymentTargetsAsync(BatchGetDeploymentTargetsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetDeploymentTargetsResponse> BatchGetDeploymentTargetsAsync(BatchGetDeploymentTargetsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetDeploymentTargetsResponse>(request, cancellationToken);
    }
}
