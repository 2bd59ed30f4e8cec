using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class GetDeploymentRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? DeploymentId { get; set; }
    }

    public partial class GetDeploymentResponse : AmazonWebServiceResponse
    {
        public DeploymentInfo? DeploymentInfo { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: DeploymentDoesNotExistException, DeploymentIdRequiredException, InvalidDeploymentIdException.</remarks>
        Task<GetDeploymentResponse> GetDeploymentAsync(GetDeploymentRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<GetDeploymentResponse> GetDeploymentAsync(GetDeploymentRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetDeploymentResponse>(request, cancellationToken);
    }
}
