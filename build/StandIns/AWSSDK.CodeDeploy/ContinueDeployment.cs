using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class ContinueDeploymentRequest : AmazonCodeDeployRequest
    {
        public string? DeploymentId { get; set; }

        public DeploymentWaitType? DeploymentWaitType { get; set; }
    }

    public partial class ContinueDeploymentResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: DeploymentAlreadyCompletedException, DeploymentDoesNotExistException, DeploymentIdRequiredException,
        /// DeploymentIsNotInReadyStateException, InvalidDeploymentIdException, InvalidDeploymentStatusException, InvalidDeploymentWaitTypeException,
        /// UnsupportedActionForDeploymentTypeException.</remarks>
        Task<ContinueDeploymentResponse> ContinueDeploymentAsync(ContinueDeploymentRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ContinueDeploymentResponse> ContinueDeploymentAsync(
            ContinueDeploymentRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ContinueDeploymentResponse>(request, cancellationToken);
    }
}
