using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.UnsubscribeAsync"/>.</summary>
    public partial class UnsubscribeRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? SubscriptionArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.UnsubscribeAsync"/>.</summary>
    public partial class UnsubscribeResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls Unsubscribe.</summary>
        Task<UnsubscribeResponse> UnsubscribeAsync(UnsubscribeRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<UnsubscribeResponse> UnsubscribeAsync(UnsubscribeRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<UnsubscribeResponse>(request, cancellationToken);
    }
}
