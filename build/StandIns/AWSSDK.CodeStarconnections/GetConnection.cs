using Amazon.CodeStarconnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeStarconnections.Model
{
    public partial class GetConnectionRequest : AmazonCodeStarconnectionsRequest
    {
        /// <summary>Required; 0 to 256 characters.</summary>
        public string? ConnectionArn { get; set; }
    }

    public partial class GetConnectionResponse : AmazonWebServiceResponse
    {
        public Connection? Connection { get; set; }
    }
}

namespace Amazon.CodeStarconnections
{
    public partial interface IAmazonCodeStarconnections
    {
        /// <remarks>Errors: ResourceNotFoundException, ResourceUnavailableException.</remarks>
        Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeStarconnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<GetConnectionResponse> GetConnectionAsync(GetConnectionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetConnectionResponse>(request, cancellationToken);
    }
}
