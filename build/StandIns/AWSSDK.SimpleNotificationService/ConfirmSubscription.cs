using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.ConfirmSubscriptionAsync"/>.</summary>
    public partial class ConfirmSubscriptionRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }

        /// <summary>Required.</summary>
        public string? Token { get; set; }

        public string? AuthenticateOnUnsubscribe { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.ConfirmSubscriptionAsync"/>.</summary>
    public partial class ConfirmSubscriptionResponse : AmazonWebServiceResponse
    {
        public string? SubscriptionArn { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls ConfirmSubscription.</summary>
        Task<ConfirmSubscriptionResponse> ConfirmSubscriptionAsync(ConfirmSubscriptionRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ConfirmSubscriptionResponse> ConfirmSubscriptionAsync(ConfirmSubscriptionRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<ConfirmSubscriptionResponse>(request, cancellationToken);
    }
}
