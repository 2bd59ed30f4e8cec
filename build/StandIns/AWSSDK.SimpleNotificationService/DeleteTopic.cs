using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class DeleteTopicRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }
    }

    public partial class DeleteTopicResponse : AmazonWebServiceResponse;
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, ConcurrentAccessException, InternalErrorException, InvalidParameterException,
        /// InvalidStateException, NotFoundException, StaleTagException, TagPolicyException.</remarks>
        Task<DeleteTopicResponse> DeleteTopicAsync(DeleteTopicRequest request, CancellationToken cancellationToken = default);

        Task<DeleteTopicResponse> DeleteTopicAsync(string topicArn, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<DeleteTopicResponse> DeleteTopicAsync(DeleteTopicRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<DeleteTopicResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<DeleteTopicResponse> DeleteTopicAsync(string topicArn, CancellationToken cancellationToken = default) =>
            DeleteTopicAsync(new DeleteTopicRequest { TopicArn = topicArn }, cancellationToken);
    }
}
