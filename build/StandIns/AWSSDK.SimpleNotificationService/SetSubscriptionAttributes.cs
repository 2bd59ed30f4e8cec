using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.SetSubscriptionAttributesAsync"/>.</summary>
    public partial class SetSubscriptionAttributesRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? SubscriptionArn { get; set; }

        /// <summary>Required.</summary>
        public string? AttributeName { get; set; }

        public string? AttributeValue { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.SetSubscriptionAttributesAsync"/>.</summary>
    public partial class SetSubscriptionAttributesResponse : AmazonWebServiceResponse
    {
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls SetSubscriptionAttributes.</summary>
        Task<SetSubscriptionAttributesResponse> SetSubscriptionAttributesAsync(SetSubscriptionAttributesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<SetSubscriptionAttributesResponse> SetSubscriptionAttributesAsync(SetSubscriptionAttributesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<SetSubscriptionAttributesResponse>(request, cancellationToken);
    }
}
