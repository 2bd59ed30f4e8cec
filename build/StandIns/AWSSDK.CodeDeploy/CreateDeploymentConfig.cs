using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class CreateDeploymentConfigRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? DeploymentConfigName { get; set; }

        public MinimumHealthyHosts? MinimumHealthyHosts { get; set; }

        public TrafficRoutingConfig? TrafficRoutingConfig { get; set; }

        public ComputePlatform? ComputePlatform { get; set; }

        public ZonalConfig? ZonalConfig { get; set; }
    }

    public partial class CreateDeploymentConfigResponse : AmazonWebServiceResponse
    {
        public string? DeploymentConfigId { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: DeploymentConfigAlreadyExistsException, DeploymentConfigLimitExceededException, DeploymentConfigNameRequiredException,
        /// InvalidComputePlatformException, InvalidDeploymentConfigNameException, InvalidMinimumHealthyHostValueException,
        /// InvalidTrafficRoutingConfigurationException, InvalidZonalDeploymentConfigurationException.</remarks>
        Task<CreateDeploymentConfigResponse> CreateDeploymentConfigAsync(
            CreateDeploymentConfigRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateDeploymentConfigResponse> CreateDeploymentConfigAsync(
            CreateDeploymentConfigRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateDeploymentConfigResponse>(request, cancellationToken);
    }
}
