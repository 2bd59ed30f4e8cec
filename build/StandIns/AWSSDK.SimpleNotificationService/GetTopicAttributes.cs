using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.GetTopicAttributesAsync"/>.</summary>
    public partial class GetTopicAttributesRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.GetTopicAttributesAsync"/>.</summary>
    public partial class GetTopicAttributesResponse : AmazonWebServiceResponse
    {
        public Dictionary<string, string>? Attributes { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls GetTopicAttributes.</summary>
        Task<GetTopicAttributesResponse> GetTopicAttributesAsync(GetTopicAttributesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<GetTopicAttributesResponse> GetTopicAttributesAsync(GetTopicAttributesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetTopicAttributesResponse>(request, cancellationToken);
    }
}
