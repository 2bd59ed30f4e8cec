using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class GetSubscriptionAttributesRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? SubscriptionArn { get; set; }
    }

    public partial class GetSubscriptionAttributesResponse : AmazonWebServiceResponse
    {
        public Dictionary<string, string>? Attributes { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, InternalErrorException, InvalidParameterException, NotFoundException.</remarks>
        Task<GetSubscriptionAttributesResponse> GetSubscriptionAttributesAsync(
            GetSubscriptionAttributesRequest request,
            CancellationToken cancellationToken = default);

        Task<GetSubscriptionAttributesResponse> GetSubscriptionAttributesAsync(string subscriptionArn, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<GetSubscriptionAttributesResponse> GetSubscriptionAttributesAsync(
            GetSubscriptionAttributesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<GetSubscriptionAttributesResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<GetSubscriptionAttributesResponse> GetSubscriptionAttributesAsync(
            string subscriptionArn,
            CancellationToken cancellationToken = default) =>
            GetSubscriptionAttributesAsync(new GetSubscriptionAttributesRequest { SubscriptionArn = subscriptionArn }, cancellationToken);
    }
}
