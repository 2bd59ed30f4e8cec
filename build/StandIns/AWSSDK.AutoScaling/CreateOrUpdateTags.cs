using Amazon.AutoScaling.Model;
using Amazon.Runtime;

namespace Amazon.AutoScaling.Model
{
    /// <summary>Request of <see cref="IAmazonAutoScaling.CreateOrUpdateTagsAsync"/>.</summary>
    public partial class CreateOrUpdateTagsRequest : AmazonAutoScalingRequest
    {
        /// <summary>Required.</summary>
        public List<Tag>? Tags { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonAutoScaling.CreateOrUpdateTagsAsync"/>.</summary>
    public partial class CreateOrUpdateTagsResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.AutoScaling
{
    public partial interface IAmazonAutoScaling
    {
        /// <summary>Calls CreateOrUpdateTags.</summary>
        Task<CreateOrUpdateTagsResponse> CreateOrUpdateTagsAsync(CreateOrUpdateTagsRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonAutoScalingClient
    {
        /// <inheritdoc/>
        public virtual Task<CreateOrUpdateTagsResponse> CreateOrUpdateTagsAsync(CreateOrUpdateTagsRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<CreateOrUpdateTagsResponse>(request, cancellationToken);
    }
}
