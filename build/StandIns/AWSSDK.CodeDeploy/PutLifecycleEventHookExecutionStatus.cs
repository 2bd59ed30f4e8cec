using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class PutLifecycleEventHookExecutionStatusRequest : AmazonCodeDeployRequest
    {
        public string? DeploymentId { get; set; }

        public string? LifecycleEventHookExecutionId { get; set; }

        public LifecycleEventStatus? Status { get; set; }
    }

    public partial class PutLifecycleEventHookExecutionStatusResponse : AmazonWebServiceResponse
    {
        public string? LifecycleEventHookExecutionId { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: DeploymentDoesNotExistException, DeploymentIdRequiredException, InvalidDeploymentIdException,
        /// InvalidLifecycleEventHookExecutionIdException, InvalidLifecycleEventHookExecutionStatusException, LifecycleEventAlreadyCompletedException,
        /// UnsupportedActionForDeploymentTypeException.</remarks>
        Task<PutLifecycleEventHookExecutionStatusResponse> PutLifecycleEventHookExecutionStatusAsync(
            PutLifecycleEventHookExecutionStatusRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<PutLifecycleEventHookExecutionStatusResponse> PutLifecycleEventHookExecutionStatusAsync(
            PutLifecycleEventHookExecutionStatusRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<PutLifecycleEventHookExecutionStatusResponse>(request, cancellationToken);
    }
}
