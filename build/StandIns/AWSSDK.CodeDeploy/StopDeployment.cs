using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.StopDeploymentAsync"/>.</summary>
    public partial class StopDeploymentRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? DeploymentId { get; set; }

        public bool? AutoRollbackEnabled { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.StopDeploymentAsync"/>.</summary>
    public partial class StopDeploymentResponse : AmazonWebServiceResponse
    {
        public StopStatus? Status { get; set; }

        public string? StatusMessage { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls StopDeployment.</summary>
        Task<StopDeploymentResponse> StopDeploymentAsync(StopDeploymentRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<StopDeploymentResponse> StopDeploymentAsync(StopDeploymentRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<StopDeploymentResponse>(request, cancellationToken);
    }
}
