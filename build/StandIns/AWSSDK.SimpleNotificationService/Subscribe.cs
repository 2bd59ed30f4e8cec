using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.SubscribeAsync"/>.</summary>
    public partial class SubscribeRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? TopicArn { get; set; }

        /// <summary>Required.</summary>
        public string? Protocol { get; set; }

        public string? Endpoint { get; set; }

        public Dictionary<string, string>? Attributes { get; set; }

        public bool? ReturnSubscriptionArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.SubscribeAsync"/>.</summary>
    public partial class SubscribeResponse : AmazonWebServiceResponse
    {
        public string? SubscriptionArn { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls Subscribe.</summary>
        Task<SubscribeResponse> SubscribeAsync(SubscribeRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<SubscribeResponse> SubscribeAsync(SubscribeRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<SubscribeResponse>(request, cancellationToken);
    }
}
