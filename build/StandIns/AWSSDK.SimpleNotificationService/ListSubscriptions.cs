using Amazon.Runtime;
using Amazon.SimpleNotificationService.Model;

namespace Amazon.SimpleNotificationService.Model
{
    public partial class ListSubscriptionsRequest : AmazonSimpleNotificationServiceRequest
    {
        public string? NextToken { get; set; }
    }

    public partial class ListSubscriptionsResponse : AmazonWebServiceResponse
    {
        public List<Subscription>? Subscriptions { get; set; }

        public string? NextToken { get; set; }
    }
}

namespace Amazon.SimpleNotificationService
{
    public partial interface IAmazonSimpleNotificationService
    {
        /// <remarks>Errors: AuthorizationErrorException, InternalErrorException, InvalidParameterException.</remarks>
        Task<ListSubscriptionsResponse> ListSubscriptionsAsync(ListSubscriptionsRequest request, CancellationToken cancellationToken = default);

        Task<ListSubscriptionsResponse> ListSubscriptionsAsync(CancellationToken cancellationToken = default);

        Task<ListSubscriptionsResponse> ListSubscriptionsAsync(string nextToken, CancellationToken cancellationToken = default);
    }

    public partial class AmazonSimpleNotificationServiceClient
    {
        /// <inheritdoc/>
        public virtual Task<ListSubscriptionsResponse> ListSubscriptionsAsync(
            ListSubscriptionsRequest request,
            CancellationToken cancellationToken = default) =>
            InvokeAsync<ListSubscriptionsResponse>(request, cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListSubscriptionsResponse> ListSubscriptionsAsync(CancellationToken cancellationToken = default) =>
            ListSubscriptionsAsync(new ListSubscriptionsRequest(), cancellationToken);

        /// <inheritdoc/>
        public virtual Task<ListSubscriptionsResponse> ListSubscriptionsAsync(string nextToken, CancellationToken cancellationToken = default) =>
            ListSubscriptionsAsync(new ListSubscriptionsRequest { NextToken = nextToken }, cancellationToken);
    }
}
