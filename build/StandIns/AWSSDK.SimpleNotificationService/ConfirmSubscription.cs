using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class ConfirmSubscriptionRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }

        /// <summary>Required.</summary>
        public string? Token { get; set; }

        public string? AuthenticateOnUnsubscribe { get; set; }
    }

    public partial class ConfirmSubscriptionResponse : AmazonWebServiceResponse
    {
        public string? SubscriptionArn { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, FilterPolicyLimitExceededException, InternalErrorException, InvalidParameterException,
        /// NotFoundException, ReplayLimitExceededException, SubscriptionLimitExceededException.</remarks>
        Task<ConfirmSubscriptionResponse> ConfirmSubscriptionAsync(ConfirmSubscriptionRequest request, CancellationToken cancellationToken = default);

        Task<ConfirmSubscriptionResponse> ConfirmSubscriptionAsync(
            string topicArn,
            string token,
            string authenticateOnUnsubscribe,
            CancellationToken cancellationToken = default);

        Task<ConfirmSubscriptionResponse> ConfirmSubscriptionAsync(string topicArn, string token, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ConfirmSubscriptionResponse> ConfirmSubscriptionAsync(
            ConfirmSubscriptionRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ConfirmSubscriptionResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ConfirmSubscriptionResponse> ConfirmSubscriptionAsync(
            string topicArn,
            string token,
            string authenticateOnUnsubscribe,
            CancellationToken cancellationToken = default) =>
            ConfirmSubscriptionAsync(new ConfirmSubscriptionRequest
            {
                TopicArn = topicArn,
                Token = token,
                AuthenticateOnUnsubscribe = authenticateOnUnsubscribe,
            }, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ConfirmSubscriptionResponse> ConfirmSubscriptionAsync(
            string topicArn,
            string token,
            CancellationToken cancellationToken = default) =>
            ConfirmSubscriptionAsync(new ConfirmSubscriptionRequest { TopicArn = topicArn, Token = token }, cancellationToken);
    }
}
