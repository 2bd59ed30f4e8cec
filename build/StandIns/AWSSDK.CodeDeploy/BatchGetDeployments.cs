using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.BatchGetDeploymentsAsync"/>.</summary>
    public partial class BatchGetDeploymentsRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public List<string>? DeploymentIds { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.BatchGetDeploymentsAsync"/>.</summary>
    public partial class BatchGetDeploymentsResponse : AmazonWebServiceResponse
    {
        public List<DeploymentInfo>? DeploymentsInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls BatchGetDeployments.</summary>
        Task<BatchGetDeploymentsResponse> BatchGetDeploymentsAsync(BatchGetDeploymentsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetDeploymentsResponse> BatchGetDeploymentsAsync(BatchGetDeploymentsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetDeploymentsResponse>(request, cancellationToken);
    }
}
