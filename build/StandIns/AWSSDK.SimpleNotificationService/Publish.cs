using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;
using StandIns.Runtime;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class PublishRequest : AmazonSimpleNotificationServiceRequest
    {
        public string? TopicArn { get; set; }

        public string? TargetArn { get; set; }

        public string? PhoneNumber { get; set; }

        /// <summary>Required.</summary>
        public string? Message { get; set; }

        public string? Subject { get; set; }

        public string? MessageStructure { get; set; }

        [WireName("MessageAttributes", Key = "Name", Value = "Value")]
        public Dictionary<string, MessageAttributeValue>? MessageAttributes { get; set; }

        public string? MessageDeduplicationId { get; set; }

        public string? MessageGroupId { get; set; }
    }

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
        /// <remarks>Errors: AuthorizationErrorException, EndpointDisabledException, InternalErrorException, InvalidParameterException,
        /// InvalidParameterValueException, InvalidSecurityException, KMSAccessDeniedException, KMSDisabledException, KMSInvalidStateException,
        /// KMSNotFoundException, KMSOptInRequiredException, KMSThrottlingException, NotFoundException, PlatformApplicationDisabledException,
        /// ValidationException.</remarks>
        Task<PublishResponse> PublishAsync(PublishRequest request, CancellationToken cancellationToken = default);

        Task<PublishResponse> PublishAsync(string topicArn, string message, CancellationToken cancellationToken = default);

        Task<PublishResponse> PublishAsync(string topicArn, string message, string subject, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<PublishResponse> PublishAsync(PublishRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<PublishResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<PublishResponse> PublishAsync(string topicArn, string message, CancellationToken cancellationToken = default) =>
            PublishAsync(new PublishRequest { TopicArn = topicArn, Message = message }, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<PublishResponse> PublishAsync(string topicArn, string message, string subject, CancellationToken cancellationToken = default) =>
            PublishAsync(new PublishRequest { TopicArn = topicArn, Message = message, Subject = subject }, cancellationToken);
    }
}
