using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class ListDeploymentConfigsRequest : AmazonCodeDeployRequest
    {
        public string? NextToken { get; set; }
    }

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
        /// <remarks>Errors: InvalidNextTokenException.</remarks>
        Task<ListDeploymentConfigsResponse> ListDeploymentConfigsAsync(ListDeploymentConfigsRequest request, CancellationToken cancellationToken = default);

        Task<ListDeploymentConfigsResponse> ListDeploymentConfigsAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListDeploymentConfigsResponse> ListDeploymentConfigsAsync(
            ListDeploymentConfigsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListDeploymentConfigsResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListDeploymentConfigsResponse> ListDeploymentConfigsAsync(CancellationToken cancellationToken = default) =>
            ListDeploymentConfigsAsync(new ListDeploymentConfigsRequest(), cancellationToken);
    }
}
