using Amazon.CodeStarconnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeStarconnections.Model
{
    public partial class GetHostRequest : AmazonCodeStarconnectionsRequest
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

namespace Amazon.CodeStarconnections
{
    public partial interface IAmazonCodeStarconnections
    {
        /// <remarks>Errors: ResourceNotFoundException, ResourceUnavailableException.</remarks>
        Task<GetHostResponse> GetHostAsync(GetHostRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeStarconnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<GetHostResponse> GetHostAsync(GetHostRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetHostResponse>(request, cancellationToken);
    }
}
