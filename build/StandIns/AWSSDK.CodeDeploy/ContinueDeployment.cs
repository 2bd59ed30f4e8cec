using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.ContinueDeploymentAsync"/>.</summary>
    public partial class ContinueDeploymentRequest : AmazonCodeDeployRequest
    {
        public string? DeploymentId { get; set; }

        public DeploymentWaitType? DeploymentWaitType { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.ContinueDeploymentAsync"/>.</summary>
    public partial class ContinueDeploymentResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls ContinueDeployment.</summary>
        Task<ContinueDeploymentResponse> ContinueDeploymentAsync(ContinueDeploymentRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ContinueDeploymentResponse> ContinueDeploymentAsync(ContinueDeploymentRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ContinueDeploymentResponse>(request, cancellationToken);
    }
}
