using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class GetDeploymentConfigRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? DeploymentConfigName { get; set; }
    }

    public partial class GetDeploymentConfigResponse : AmazonWebServiceResponse
    {
        public DeploymentConfigInfo? DeploymentConfigInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: DeploymentConfigDoesNotExistException, DeploymentConfigNameRequiredException, InvalidComputePlatformException,
        /// InvalidDeploymentConfigNameException.</remarks>
        Task<GetDeploymentConfigResponse> GetDeploymentConfigAsync(GetDeploymentConfigRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<GetDeploymentConfigResponse> GetDeploymentConfigAsync(
            GetDeploymentConfigRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetDeploymentConfigResponse>(request, cancellationToken);
    }
}
