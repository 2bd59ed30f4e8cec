using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.GetDeploymentConfigAsync"/>.</summary>
    public partial class GetDeploymentConfigRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? DeploymentConfigName { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.GetDeploymentConfigAsync"/>.</summary>
    public partial class GetDeploymentConfigResponse : AmazonWebServiceResponse
    {
        public DeploymentConfigInfo? DeploymentConfigInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls GetDeploymentConfig.</summary>
        Task<GetDeploymentConfigResponse> GetDeploymentConfigAsync(GetDeploymentConfigRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<GetDeploymentConfigResponse> GetDeploymentConfigAsync(GetDeploymentConfigRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetDeploymentConfigResponse>(request, cancellationToken);
    }
}
