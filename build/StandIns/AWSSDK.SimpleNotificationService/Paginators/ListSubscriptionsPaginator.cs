using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.SimpleNotificationService.Model;

public interface IListSubscriptionsPaginator
{
    IPaginatedEnumerable<ListSubscriptionsResponse> Responses { get; }

    IPaginatedEnumerable<Subscription> Subscriptions { get; }
}

internal sealed class ListSubscriptionsPaginator(IAmazonSimpleNotificationService client, ListSubscriptionsRequest request)
    : Pages<ListSubscriptionsResponse>(request.NextToken), IListSubscriptionsPaginator
{
    public IPaginatedEnumerable<Subscription> Subscriptions => Each(page => page.Subscriptions);

    protected override Task<ListSubscriptionsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListSubscriptionsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListSubscriptionsResponse page) => page.NextToken;
}
