using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.DeleteDeploymentConfigAsync"/>.</summary>
    public partial class DeleteDeploymentConfigRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? DeploymentConfigName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.DeleteDeploymentConfigAsync"/>.</summary>
    public partial class DeleteDeploymentConfigResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls DeleteDeploymentConfig.</summary>
        Task<DeleteDeploymentConfigResponse> DeleteDeploymentConfigAsync(DeleteDeploymentConfigRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteDeploymentConfigResponse> DeleteDeploymentConfigAsync(DeleteDeploymentConfigRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteDeploymentConfigResponse>(request, cancellationToken);
    }
}
