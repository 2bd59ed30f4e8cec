using Amazon.CodeStarconnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeStarconnections.Model
{
    public partial class DeleteHostRequest : AmazonCodeStarconnectionsRequest
    {
        /// <summary>Required; 0 to 256 characters.</summary>
        public string? HostArn { get; set; }
    }

    public partial class DeleteHostResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeStarconnections
{
    public partial interface IAmazonCodeStarconnections
    {
        /// <remarks>Errors: ResourceNotFoundException, ResourceUnavailableException.</remarks>
        Task<DeleteHostResponse> DeleteHostAsync(DeleteHostRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeStarconnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteHostResponse> DeleteHostAsync(DeleteHostRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteHostResponse>(request, cancellationToken);
    }
}
