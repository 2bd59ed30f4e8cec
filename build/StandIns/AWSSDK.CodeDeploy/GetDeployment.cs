using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.GetDeploymentAsync"/>.</summary>
    public partial class GetDeploymentRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? DeploymentId { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.GetDeploymentAsync"/>.</summary>
    public partial class GetDeploymentResponse : AmazonWebServiceResponse
    {
        public DeploymentInfo? DeploymentInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls GetDeployment.</summary>
        Task<GetDeploymentResponse> GetDeploymentAsync(GetDeploymentRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<GetDeploymentResponse> GetDeploymentAsync(GetDeploymentRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetDeploymentResponse>(request, cancellationToken);
    }
}
