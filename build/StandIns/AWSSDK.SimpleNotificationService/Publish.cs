using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.PublishAsync"/>.</summary>
    public partial class PublishRequest : AmazonSimpleNotificationServiceRequest
    {
        public string? TopicArn { get; set; }

        public string? TargetArn { get; set; }

        public string? PhoneNumber { get; set; }

        /// <summary>Required.</summary>
        public string? Message { get; set; }

        public string? Subject { get; set; }

        public string? MessageStructure { get; set; }

        public Dictionary<string, MessageAttributeValue>? MessageAttributes { get; set; }

        public string? MessageDeduplicationId { get; set; }

        public string? MessageGroupId { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.PublishAsync"/>.</summary>
    public partial class PublishResponse : AmazonWebServiceResponse
    {
        public string? MessageId { get; set; }

        public string? SequenceNumber { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls Publish.</summary>
        Task<PublishResponse> PublishAsync(PublishRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<PublishResponse> PublishAsync(PublishRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PublishResponse>(request, cancellationToken);
    }
}
