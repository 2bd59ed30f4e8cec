using Amazon.CodeDeploy.Model;
using Amazon.Runtime;

namespace Amazon.CodeDeploy.Model
{
    /// <summary>Request of <see cref="IAmazonCodeDeploy.ListApplicationsAsync"/>.</summary>
    public partial class ListApplicationsRequest : AmazonCodeDeployRequest
    {
        public string? NextToken { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeDeploy.ListApplicationsAsync"/>.</summary>
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
        /// <summary>Calls ListApplications.</summary>
        Task<ListApplicationsResponse> ListApplicationsAsync(ListApplicationsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeDeployClient
    {
        /// <inheritdoc/>
        public virtual Task<ListApplicationsResponse> ListApplicationsAsync(ListApplicationsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListApplicationsResponse>(request, cancellationToken);
    }
}
