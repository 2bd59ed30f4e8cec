using Amazon.CodeStarconnections.Model;
using Amazon.Runtime;

namespace Amazon.CodeStarconnections.Model
{
    public partial class UntagResourceRequest : AmazonCodeStarconnectionsRequest
    {
        /// <summary>Required; 1 to 1011 characters.</summary>
        public string? ResourceArn { get; set; }

        /// <summary>Required; 0 to 200 elements.</summary>
        public List<string>? TagKeys { get; set; }
    }

    public partial class UntagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeStarconnections
{
    public partial interface IAmazonCodeStarconnections
    {
        /// <remarks>Errors: ResourceNotFoundException.</remarks>
        Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeStarconnectionsClient
    {
        /// <inheritdoc/>
        public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UntagResourceResponse>(request, cancellationToken);
    }
}
