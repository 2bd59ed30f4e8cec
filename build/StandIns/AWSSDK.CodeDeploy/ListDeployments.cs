using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class ListDeploymentsRequest : AmazonCodeDeployRequest
    {
        /// <summary>1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        /// <summary>1 to 100 characters.</summary>
        public string? DeploymentGroupName { get; set; }

        public string? ExternalId { get; set; }

        public List<string>? IncludeOnlyStatuses { get; set; }

        public TimeRange? CreateTimeRange { get; set; }

        public string? NextToken { get; set; }
    }

    public partial class ListDeploymentsResponse : AmazonWebServiceResponse
    {
        public List<string>? Deployments { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationDoesNotExistException, ApplicationNameRequiredException, DeploymentGroupDoesNotExistException,
        /// DeploymentGroupNameRequiredException, InvalidApplicationNameException, InvalidDeploymentGroupNameException, InvalidDeploymentStatusException,
        /// InvalidExternalIdException, InvalidInputException, InvalidNextTokenException, InvalidTimeRangeException.</remarks>
        Task<ListDeploymentsResponse> ListDeploymentsAsync(ListDeploymentsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListDeploymentsResponse> ListDeploymentsAsync(ListDeploymentsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListDeploymentsResponse>(request, cancellationToken);
    }
}
