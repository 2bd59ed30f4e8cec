using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class SetSubscriptionAttributesRequest : AmazonSimpleNotificationServiceRequest
    {
        /// <summary>Required.</summary>
        public string? SubscriptionArn { get; set; }

        /// <summary>Required.</summary>
        public string? AttributeName { get; set; }

        public string? AttributeValue { get; set; }
    }

    public partial class SetSubscriptionAttributesResponse : AmazonWebServiceResponse;
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, FilterPolicyLimitExceededException, InternalErrorException, InvalidParameterException,
        /// NotFoundException, ReplayLimitExceededException.</remarks>
        Task<SetSubscriptionAttributesResponse> SetSubscriptionAttributesAsync(
            SetSubscriptionAttributesRequest request,
            CancellationToken cancellationToken = default);

        Task<SetSubscriptionAttributesResponse> SetSubscriptionAttributesAsync(
            string subscriptionArn,
            string attributeName,
            string attributeValue,
            CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<SetSubscriptionAttributesResponse> SetSubscriptionAttributesAsync(
            SetSubscriptionAttributesRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<SetSubscriptionAttributesResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<SetSubscriptionAttributesResponse> SetSubscriptionAttributesAsync(
            string subscriptionArn,
            string attributeName,
            string attributeValue,
            CancellationToken cancellationToken = default) =>
            SetSubscriptionAttributesAsync(new SetSubscriptionAttributesRequest
            {
                SubscriptionArn = subscriptionArn,
                AttributeName = attributeName,
                AttributeValue = attributeValue,
            }, cancellationToken);
    }
}
