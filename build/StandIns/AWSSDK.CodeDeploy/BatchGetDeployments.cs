using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class BatchGetDeploymentsRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public List<string>? DeploymentIds { get; set; }
    }

    public partial class BatchGetDeploymentsResponse : AmazonWebServiceResponse
    {
        public List<DeploymentInfo>? DeploymentsInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: BatchLimitExceededException, DeploymentIdRequiredException, InvalidDeploymentIdException.</remarks>
        Task<BatchGetDeploymentsResponse> BatchGetDeploymentsAsync(BatchGetDeploymentsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetDeploymentsResponse> BatchGetDeploymentsAsync(
            BatchGetDeploymentsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetDeploymentsResponse>(request, cancellationToken);
    }
}
