using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    public partial class GetConnectionRequest : AmazonCodeConnectionsRequest
    {
        /// <summary>Required; 0 to 256 characters.</summary>
        public string? ConnectionArn { get; set; }
    }

    public partial class GetConnectionResponse : AmazonWebServiceResponse
    {
        public Connection? Connection { get; set; }
    }
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        /// <remarks>Errors: ResourceNotFoundException, ResourceUnavailableException.</remarks>
        Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetConnectionResponse>(request, cancellationToken);
    }
}
