using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.CreateDeploymentConfigAsync"/>.</summary>
    public partial class CreateDeploymentConfigRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? DeploymentConfigName { get; set; }

        public MinimumHealthyHosts? MinimumHealthyHosts { get; set; }

        public TrafficRoutingConfig? TrafficRoutingConfig { get; set; }

        public ComputePlatform? ComputePlatform { get; set; }

        public ZonalConfig? ZonalConfig { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.CreateDeploymentConfigAsync"/>.</summary>
    public partial class CreateDeploymentConfigResponse : AmazonWebServiceResponse
    {
        public string? DeploymentConfigId { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls CreateDeploymentConfig.</summary>
        Task<CreateDeploymentConfigResponse> CreateDeploymentConfigAsync(CreateDeploymentConfigRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateDeploymentConfigResponse> CreateDeploymentConfigAsync(CreateDeploymentConfigRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateDeploymentConfigResponse>(request, cancellationToken);
    }
}
