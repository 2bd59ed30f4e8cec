using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    public partial class ListHostsRequest : AmazonCodeConnectionsRequest
    {
        /// <summary>0 to 100.</summary>
        public int? MaxResults { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class ListHostsResponse : AmazonWebServiceResponse
    {
        public List<Host>? Hosts { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        Task<ListHostsResponse> ListHostsAsync(ListHostsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<ListHostsResponse> ListHostsAsync(ListHostsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListHostsResponse>(request, cancellationToken);
    }
}
