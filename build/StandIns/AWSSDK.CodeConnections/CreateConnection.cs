using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    public partial class CreateConnectionRequest : AmazonCodeConnectionsRequest
    {
        public ProviderType? ProviderType { get; set; }

        /// <summary>Required; 1 to 32 characters.</summary>
        public string? ConnectionName { get; set; }

        /// <summary>0 to 200 elements.</summary>
        public List<Tag>? Tags { get; set; }

        /// <summary>0 to 256 characters.</summary>
        public string? HostArn { get; set; }
    }

    public partial class CreateConnectionResponse : AmazonWebServiceResponse
    {
        /// <summary>Required; 0 to 256 characters.</summary>
        public string? ConnectionArn { get; set; }

        /// <summary>0 to 200 elements.</summary>
        public List<Tag>? Tags { get; set; }
    }
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        /// <remarks>Errors: LimitExceededException, ResourceNotFoundException, ResourceUnavailableException.</remarks>
        Task<CreateConnectionResponse> CreateConnectionAsync(CreateConnectionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateConnectionResponse> CreateConnectionAsync(CreateConnectionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateConnectionResponse>(request, cancellationToken);
    }
}
