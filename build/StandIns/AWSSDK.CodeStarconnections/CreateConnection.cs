using Amazon.CodeStarconnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeStarconnections.Model
{
    public partial class CreateConnectionRequest : AmazonCodeStarconnectionsRequest
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

namespace Amazon.CodeStarconnections
{
    public partial interface IAmazonCodeStarconnections
    {
        /// <remarks>Errors: LimitExceededException, ResourceNotFoundException, ResourceUnavailableException.</remarks>
        Task<CreateConnectionResponse> CreateConnectionAsync(CreateConnectionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeStarconnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateConnectionResponse> CreateConnectionAsync(CreateConnectionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateConnectionResponse>(request, cancellationToken);
    }
}
