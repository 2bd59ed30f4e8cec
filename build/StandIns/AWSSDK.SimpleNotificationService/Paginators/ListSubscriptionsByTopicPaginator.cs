using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.SimpleNotificationService.Model;

public interface IListSubscriptionsByTopicPaginator
{
    IPaginatedEnumerable<ListSubscriptionsByTopicResponse> Responses { get; }

    IPaginatedEnumerable<Subscription> Subscriptions { get; }
}

internal sealed class ListSubscriptionsByTopicPaginator(IAmazonSimpleNotificationService client, ListSubscriptionsByTopicRequest request)
    : Pages<ListSubscriptionsByTopicResponse>(request.NextToken), IListSubscriptionsByTopicPaginator
{
    public IPaginatedEnumerable<Subscription> Subscriptions => Each(page => page.Subscriptions);

    protected override Task<ListSubscriptionsByTopicResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListSubscriptionsByTopicAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListSubscriptionsByTopicResponse page) => page.NextToken;
}
