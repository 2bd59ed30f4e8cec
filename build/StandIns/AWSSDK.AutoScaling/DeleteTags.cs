using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class DeleteTagsRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required.</summary>
        public List<Tag>? Tags { get; set; }
    }

    public partial class DeleteTagsResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: ResourceContentionException, ResourceInUseException.</remarks>
        Task<DeleteTagsResponse> DeleteTagsAsync(DeleteTagsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteTagsResponse> DeleteTagsAsync(DeleteTagsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteTagsResponse>(request, cancellationToken);
    }
}
