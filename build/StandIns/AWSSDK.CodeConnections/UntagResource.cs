using Amazon.CodeConnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeConnections.Model
{
    public partial class UntagResourceRequest : AmazonCodeConnectionsRequest
    {
        /// <summary>Required; 1 to 1011 characters.</summary>
        public string? ResourceArn { get; set; }

        /// <summary>Required; 0 to 200 elements.</summary>
        public List<string>? TagKeys { get; set; }
    }

    public partial class UntagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeConnections
{
    public partial interface IAmazonCodeConnections
    {
        /// <remarks>Errors: ResourceNotFoundException.</remarks>
        Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeConnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UntagResourceResponse>(request, cancellationToken);
    }
}
