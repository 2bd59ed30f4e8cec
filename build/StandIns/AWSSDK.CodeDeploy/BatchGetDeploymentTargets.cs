using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class BatchGetDeploymentTargetsRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? DeploymentId { get; set; }

        /// <summary>Required.</summary>
        public List<string>? TargetIds { get; set; }
    }

    public partial class BatchGetDeploymentTargetsResponse : AmazonWebServiceResponse
    {
        public List<DeploymentTarget>? DeploymentTargets { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: DeploymentDoesNotExistException, DeploymentIdRequiredException, DeploymentNotStartedException,
        /// DeploymentTargetDoesNotExistException, DeploymentTargetIdRequiredException, DeploymentTargetListSizeExceededException,
        /// InstanceDoesNotExistException, InvalidDeploymentIdException, InvalidDeploymentTargetIdException.</remarks>
        Task<BatchGetDeploymentTargetsResponse> BatchGetDeploymentTargetsAsync(
            BatchGetDeploymentTargetsRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<BatchGetDeploymentTargetsResponse> BatchGetDeploymentTargetsAsync(
            BatchGetDeploymentTargetsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<BatchGetDeploymentTargetsResponse>(request, cancellationToken);
    }
}
