using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    public partial class UpdateHostRequest : AmazonCodeConnectionsRequest
    {
        /// <summary>Required; 0 to 256 characters.</summary>
        public string? HostArn { get; set; }

        /// <summary>1 to 512 characters.</summary>
        public string? ProviderEndpoint { get; set; }

        public VpcConfiguration? VpcConfiguration { get; set; }
    }

    public partial class UpdateHostResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        /// <remarks>Errors: ConflictException, ResourceNotFoundException, ResourceUnavailableException, UnsupportedOperationException.</remarks>
        Task<UpdateHostResponse> UpdateHostAsync(UpdateHostRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<UpdateHostResponse> UpdateHostAsync(UpdateHostRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UpdateHostResponse>(request, cancellationToken);
    }
}
