using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.ListDeploymentConfigsAsync"/>.</summary>
    public partial class ListDeploymentConfigsRequest : AmazonCodeDeployRequest
    {
        public string? NextToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.ListDeploymentConfigsAsync"/>.</summary>
    public partial class ListDeploymentConfigsResponse : AmazonWebServiceResponse
    {
        public List<string>? DeploymentConfigsList { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <summary>Calls ListDeploymentConfigs.</summary>
        Task<ListDeploymentConfigsResponse> ListDeploymentConfigsAsync(ListDeploymentConfigsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListDeploymentConfigsResponse> ListDeploymentConfigsAsync(ListDeploymentConfigsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListDeploymentConfigsResponse>(request, cancellationToken);
    }
}
