using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    public partial class CreateOrUpdateTagsRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required.</summary>
        public List<Tag>? Tags { get; set; }
    }

    public partial class CreateOrUpdateTagsResponse : AmazonWebServiceResponse;
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <remarks>Errors: AlreadyExistsException, LimitExceededException, ResourceContentionException, ResourceInUseException.</remarks>
        Task<CreateOrUpdateTagsResponse> CreateOrUpdateTagsAsync(CreateOrUpdateTagsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateOrUpdateTagsResponse> CreateOrUpdateTagsAsync(
            CreateOrUpdateTagsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateOrUpdateTagsResponse>(request, cancellationToken);
    }
}
