using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class ListDeploymentGroupsRequest : AmazonCodeDeployRequest
    {
        /// <summary>Required; 1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        public string? NextToken { get; set; }
    }

    public partial class ListDeploymentGroupsResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 100 characters.</summary>
        public string? ApplicationName { get; set; }

        public List<string>? DeploymentGroups { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: ApplicationDoesNotExistException, ApplicationNameRequiredException, InvalidApplicationNameException,
        /// InvalidNextTokenException.</remarks>
        Task<ListDeploymentGroupsResponse> ListDeploymentGroupsAsync(ListDeploymentGroupsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListDeploymentGroupsResponse> ListDeploymentGroupsAsync(
            ListDeploymentGroupsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListDeploymentGroupsResponse>(request, cancellationToken);
    }
}
