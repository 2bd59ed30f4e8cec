using Amazon.CodePipeline.Model;
using Amazon.Runtime;

namespace Amazon.CodePipeline.Model
{
    public partial class ListTagsForResourceRequest : AmazonCodePipelineRequest
    {
        /// <summary>Required.</summary>
        public string? ResourceArn { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }

        /// <summary>1 to 100.</summary>
        public int? MaxResults { get; set; }
    }

    public partial class ListTagsForResourceResponse : AmazonWebServiceResponse
    {
        public List<Tag>? Tags { get; set; }

        /// <summary>1 to 2048 characters.</summary>
        public string? NextToken { get; set; }
    }
}

namespace Amazon.CodePipeline
{
    public partial interface IAmazonCodePipeline
    {
        /// <remarks>Errors: InvalidArnException, InvalidNextTokenException, ResourceNotFoundException, ValidationException.</remarks>
        Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonCodePipelineClient
    {
        /// <inheritdoc/>
        public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
            ListTagsForResourceRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListTagsForResourceResponse>(request, cancellationToken);
    }
}
