using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.SetTopicAttributesAsync"/>.</summary>
    public partial class SetTopicAttributesRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }

        /// <summary>Required.</summary>
        public string? AttributeName { get; set; }

        public string? AttributeValue { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.SetTopicAttributesAsync"/>.</summary>
    public partial class SetTopicAttributesResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls SetTopicAttributes.</summary>
        Task<SetTopicAttributesResponse> SetTopicAttributesAsync(SetTopicAttributesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<SetTopicAttributesResponse> SetTopicAttributesAsync(SetTopicAttributesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<SetTopicAttributesResponse>(request, cancellationToken);
    }
}
