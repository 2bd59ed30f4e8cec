using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class DeleteDeploymentConfigRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? DeploymentConfigName { get; set; }
    }

    public partial class DeleteDeploymentConfigResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: DeploymentConfigInUseException, DeploymentConfigNameRequiredException, InvalidDeploymentConfigNameException,
        /// InvalidOperationException.</remarks>
        Task<DeleteDeploymentConfigResponse> DeleteDeploymentConfigAsync(
            DeleteDeploymentConfigRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteDeploymentConfigResponse> DeleteDeploymentConfigAsync(
            DeleteDeploymentConfigRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteDeploymentConfigResponse>(request, cancellationToken);
    }
}
