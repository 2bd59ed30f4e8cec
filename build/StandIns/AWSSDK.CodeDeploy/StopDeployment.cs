using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class StopDeploymentRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? DeploymentId { get; set; }

        public bool? AutoRollbackEnabled { get; set; }
    }

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
        /// <remarks>Errors: DeploymentAlreadyCompletedException, DeploymentDoesNotExistException, DeploymentGroupDoesNotExistException,
        /// DeploymentIdRequiredException, InvalidDeploymentIdException, UnsupportedActionForDeploymentTypeException.</remarks>
        Task<StopDeploymentResponse> StopDeploymentAsync(StopDeploymentRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<StopDeploymentResponse> StopDeploymentAsync(StopDeploymentRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<StopDeploymentResponse>(request, cancellationToken);
    }
}
