using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    public partial class ListConnectionsRequest : AmazonCodeConnectionsRequest
    {
        public ProviderType? ProviderTypeFilter { get; set; }

        /// <summary>0 to 256 characters.</summary>
        public string? HostArnFilter { get; set; }

        /// <summary>0 to 100.</summary>
        public int? MaxResults { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }

    public partial class ListConnectionsResponse : AmazonWebServiceResponse
    {
        public List<Connection>? Connections { get; set; }

        /// <summary>1 to 1024 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        /// <remarks>Errors: ResourceNotFoundException.</remarks>
        Task<ListConnectionsResponse> ListConnectionsAsync(ListConnectionsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<ListConnectionsResponse> ListConnectionsAsync(ListConnectionsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListConnectionsResponse>(request, cancellationToken);
    }
}
