using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class ListSubscriptionsByTopicRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }

        public string? NextToken { get; set; }
    }

    public partial class ListSubscriptionsByTopicResponse : AmazonWebServiceResponse
    {
        public List<Subscription>? Subscriptions { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, InternalErrorException, InvalidParameterException, NotFoundException.</remarks>
        Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(
            ListSubscriptionsByTopicRequest request,
            CancellationToken cancellationToken = default);

        Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(
            string topicArn,
            string nextToken,
            CancellationToken cancellationToken = default);

        Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(string topicArn, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(
            ListSubscriptionsByTopicRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListSubscriptionsByTopicResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(
            string topicArn,
            string nextToken,
            CancellationToken cancellationToken = default) =>
            ListSubscriptionsByTopicAsync(new ListSubscriptionsByTopicRequest { TopicArn = topicArn, NextToken = nextToken }, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListSubscriptionsByTopicResponse> ListSubscriptionsByTopicAsync(string topicArn, CancellationToken cancellationToken = default) =>
            ListSubscriptionsByTopicAsync(new ListSubscriptionsByTopicRequest { TopicArn = topicArn }, cancellationToken);
    }
}
