using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    public partial class DeleteHostRequest : AmazonCodeConnectionsRequest
    {
        /// <summary>Required; 0 to 256 characters.</summary>
        public string? HostArn { get; set; }
    }

    public partial class DeleteHostResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        /// <remarks>Errors: ResourceNotFoundException, ResourceUnavailableException.</remarks>
        Task<DeleteHostResponse> DeleteHostAsync(DeleteHostRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteHostResponse> DeleteHostAsync(DeleteHostRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteHostResponse>(request, cancellationToken);
    }
}
