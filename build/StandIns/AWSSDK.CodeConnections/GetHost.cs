using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    public partial class GetHostRequest : AmazonCodeConnectionsRequest
    {
        /// <summary>Required; 0 to 256 characters.</summary>
        public string? HostArn { get; set; }
    }

    public partial class GetHostResponse : AmazonWebServiceResponse
    {
        /// <summary>1 to 64 characters.</summary>
        public string? Name { get; set; }

        /// <summary>1 to 64 characters.</summary>
        public string? Status { get; set; }

        public ProviderType? ProviderType { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? ProviderEndpoint { get; set; }

        public VpcConfiguration? VpcConfiguration { get; set; }
    }
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        /// <remarks>Errors: ResourceNotFoundException, ResourceUnavailableException.</remarks>
        Task<GetHostResponse> GetHostAsync(GetHostRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<GetHostResponse> GetHostAsync(GetHostRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetHostResponse>(request, cancellationToken);
    }
}
