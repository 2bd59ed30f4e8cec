using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    /// <summary>Request of <see cref="IAmazonCodeConnections.DeleteConnectionAsync"/>.</summary>
    public partial class DeleteConnectionRequest : AmazonCodeConnectionsRequest
    {
        /// <summary>Required; 0 to 256 characters.</summary>
        public string? ConnectionArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonCodeConnections.DeleteConnectionAsync"/>.</summary>
    public partial class DeleteConnectionResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        /// <summary>Calls DeleteConnection.</summary>
        Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteConnectionResponse>(request, cancellationToken);
    }
}
