using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class GetDeploymentTargetRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? DeploymentId { get; set; }

        /// <summary>Required.</summary>
        public string? TargetId { get; set; }
    }

    public partial class GetDeploymentTargetResponse : AmazonWebServiceResponse
    {
        public DeploymentTarget? DeploymentTarget { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: DeploymentDoesNotExistException, DeploymentIdRequiredException, DeploymentNotStartedException,
        /// DeploymentTargetDoesNotExistException, DeploymentTargetIdRequiredException, InvalidDeploymentIdException, InvalidDeploymentTargetIdException,
        /// InvalidInstanceNameException.</remarks>
        Task<GetDeploymentTargetResponse> GetDeploymentTargetAsync(GetDeploymentTargetRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<GetDeploymentTargetResponse> GetDeploymentTargetAsync(
            GetDeploymentTargetRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetDeploymentTargetResponse>(request, cancellationToken);
    }
}
