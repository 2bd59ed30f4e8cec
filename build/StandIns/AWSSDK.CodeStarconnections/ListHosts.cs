using Amazon.CodeStarconnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeStarconnections.Model
{
    public partial class ListHostsRequest : AmazonCodeStarconnectionsRequest
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

namespace Amazon.CodeStarconnections
{
    public partial interface IAmazonCodeStarconnections
    {
        Task<ListHostsResponse> ListHostsAsync(ListHostsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeStarconnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<ListHostsResponse> ListHostsAsync(ListHostsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ListHostsResponse>(request, cancellationToken);
    }
}
