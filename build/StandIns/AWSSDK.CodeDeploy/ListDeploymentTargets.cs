using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class ListDeploymentTargetsRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required.</summary>
        public string? DeploymentId { get; set; }

        public string? NextToken { get; set; }

        public Dictionary<string, List<string>>? TargetFilters { get; set; }
    }

    public partial class ListDeploymentTargetsResponse : AmazonWebServiceResponse
    {
        public List<string>? TargetIds { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: DeploymentDoesNotExistException, DeploymentIdRequiredException, DeploymentNotStartedException, InvalidDeploymentIdException,
        /// InvalidDeploymentInstanceTypeException, InvalidInstanceStatusException, InvalidInstanceTypeException, InvalidNextTokenException,
        /// InvalidTargetFilterNameException.</remarks>
        Task<ListDeploymentTargetsResponse> ListDeploymentTargetsAsync(ListDeploymentTargetsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListDeploymentTargetsResponse> ListDeploymentTargetsAsync(
            ListDeploymentTargetsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListDeploymentTargetsResponse>(request, cancellationToken);
    }
}
