using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    public partial class ListApplicationsRequest : AmazonCodeDeployRequest
    {
        public string? NextToken { get; set; }
    }

    public partial class ListApplicationsResponse : AmazonWebServiceResponse
    {
        public List<string>? Applications { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeDeploy
{
    public partial interface IAmazonCodeDeploy
    {
        /// <remarks>Errors: InvalidNextTokenException.</remarks>
        Task<ListApplicationsResponse> ListApplicationsAsync(ListApplicationsRequest request, CancellationToken cancellationToken = default);

        Task<ListApplicationsResponse> ListApplicationsAsync(CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListApplicationsResponse> ListApplicationsAsync(ListApplicationsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListApplicationsResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListApplicationsResponse> ListApplicationsAsync(CancellationToken cancellationToken = default) =>
            ListApplicationsAsync(new ListApplicationsRequest(), cancellationToken);
    }
}
