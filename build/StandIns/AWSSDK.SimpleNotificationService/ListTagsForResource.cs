using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class ListTagsForResourceRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required; 1 to 1011 characters.</summary>
        public string? ResourceArn { get; set; }
    }

    public partial class ListTagsForResourceResponse : AmazonWebServiceResponse
    {
        public List<Tag>? Tags { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, ConcurrentAccessException, InvalidParameterException, ResourceNotFoundException,
        /// TagPolicyException.</remarks>
        Task<ListTagsForResourceResponse> ListTagsForResourceAsync(ListTagsForResourceRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListTagsForResourceResponse> ListTagsForResourceAsync(
            ListTagsForResourceRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListTagsForResourceResponse>(request, cancellationToken);
    }
}
