using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    /// <summary>Request of <see cref="IAmazonCodeConnections.GetConnectionAsync"/>.</summary>
    public partial class GetConnectionRequest : AmazonCodeConnectionsRequest
    {
        /// <summary>Required; 0 to 256 characters.</summary>
        public string? ConnectionArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeConnections.GetConnectionAsync"/>.</summary>
    public partial class GetConnectionResponse : AmazonWebServiceResponse
    {
        public Connection? Connection { get; set; }
    }
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        /// <summary>Calls GetConnection.</summary>
        Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetConnectionResponse>(request, cancellationToken);
    }
}
