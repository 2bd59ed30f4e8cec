using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    /// <summary>Request of <see cref="IAmazonSimpleNotificationService.GetSubscriptionAttributesAsync"/>.</summary>
    public partial class GetSubscriptionAttributesRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? SubscriptionArn { get; set; }
    }

    /// <summary>Response of <see cref="IAmazonSimpleNotificationService.GetSubscriptionAttributesAsync"/>.</summary>
    public partial class GetSubscriptionAttributesResponse : AmazonWebServiceResponse
    {
        public Dictionary<string, string>? Attributes { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <summary>Calls GetSubscriptionAttributes.</summary>
        Task<GetSubscriptionAttributesResponse> GetSubscriptionAttributesAsync(GetSubscriptionAttributesRequest request, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<GetSubscriptionAttributesResponse> GetSubscriptionAttributesAsync(GetSubscriptionAttributesRequest request, CancellationToken cancellationToken = default) =>
            InvokeAsync<GetSubscriptionAttributesResponse>(request, cancellationToken);
    }
}
