using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.GetDeploymentTargetAsync"/>.</summary>
    public partial class GetDeploymentTargetRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? DeploymentId { get; set; }

        /// <summary>Required.</summary>
        public string? TargetId { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.GetDeploymentTargetAsync"/>.</summary>
    public partial class GetDeploymentTargetResponse : AmazonWebServiceResponse
    {
        public DeploymentTarget? DeploymentTarget { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls GetDeploymentTarget.</summary>
        Task<GetDeploymentTargetResponse> GetDeploymentTargetAsync(GetDeploymentTargetRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<GetDeploymentTargetResponse> GetDeploymentTargetAsync(GetDeploymentTargetRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetDeploymentTargetResponse>(request, cancellationToken);
    }
}
