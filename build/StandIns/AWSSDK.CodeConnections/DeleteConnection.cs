using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    public partial class DeleteConnectionRequest : AmazonCodeConnectionsRequest
    {
        /// <summary>Required; 0 to 256 characters.</summary>
        public string? ConnectionArn { get; set; }
    }

    public partial class DeleteConnectionResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        /// <remarks>Errors: ResourceNotFoundException.</remarks>
        Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteConnectionResponse> DeleteConnectionAsync(DeleteConnectionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteConnectionResponse>(request, cancellationToken);
    }
}
