using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class UntagResourceRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required.</summary>
        public string? ResourceArn { get; set; }

        /// <summary>Required.</summary>
        public List<string>? TagKeys { get; set; }
    }

    public partial class UntagResourceResponse : AmazonWebServiceResponse;
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: ConcurrentModificationException, InvalidArnException, InvalidTagsException, ResourceNotFoundException,
        /// ValidationException.</remarks>
        Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<UntagResourceResponse> UntagResourceAsync(UntagResourceRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UntagResourceResponse>(request, cancellationToken);
    }
}
