using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class SetTopicAttributesRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }

        /// <summary>Required.</summary>
        public string? AttributeName { get; set; }

        public string? AttributeValue { get; set; }
    }

    public partial class SetTopicAttributesResponse : AmazonWebServiceResponse;
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, InternalErrorException, InvalidParameterException, InvalidSecurityException,
        /// NotFoundException.</remarks>
        Task<SetTopicAttributesResponse> SetTopicAttributesAsync(SetTopicAttributesRequest request, CancellationToken cancellationToken = default);

        Task<SetTopicAttributesResponse> SetTopicAttributesAsync(
            string topicArn,
            string attributeName,
            string attributeValue,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<SetTopicAttributesResponse> SetTopicAttributesAsync(
            SetTopicAttributesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<SetTopicAttributesResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<SetTopicAttributesResponse> SetTopicAttributesAsync(
            string topicArn,
            string attributeName,
            string attributeValue,
            CancellationToken cancellationToken = default) =>
            SetTopicAttributesAsync(new SetTopicAttributesRequest
            {
                TopicArn = topicArn,
                AttributeName = attributeName,
                AttributeValue = attributeValue,
            }, cancellationToken);
    }
}
