using Amazon.CodeBuild.Model;
using Amazon.Runtime;

namespace Amazon.CodeBuild.Model
{
    public partial class InvalidateProjectCacheRequest : AmazonCodeBuildRequest
    {
        /// <summary>Required; at least 1 characters.</summary>
        public string? ProjectName { get; set; }
    }

    public partial class InvalidateProjectCacheResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodeBuild
{
    public partial interface IAmazonCodeBuild
    {
        /// <remarks>Errors: InvalidInputException, ResourceNotFoundException.</remarks>
        Task<InvalidateProjectCacheResponse> InvalidateProjectCacheAsync(
            InvalidateProjectCacheRequest request,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodeBuildClient
    {
        /// <inheritdoc/>
        public virtual Task<InvalidateProjectCacheResponse> InvalidateProjectCacheAsync(
            InvalidateProjectCacheRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<InvalidateProjectCacheResponse>(request, cancellationToken);
    }
}
