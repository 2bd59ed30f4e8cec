using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.SimpleNotificationService.Model;

public interface IListTopicsPaginator
{
    IPaginatedEnumerable<ListTopicsResponse> Responses { get; }

    IPaginatedEnumerable<Topic> Topics { get; }
}

internal sealed class ListTopicsPaginator(IAmazonSimpleNotificationService client, ListTopicsRequest request)
    : Pages<ListTopicsResponse>(request.NextToken), IListTopicsPaginator
{
    public IPaginatedEnumerable<Topic> Topics => Each(page => page.Topics);

    protected override Task<ListTopicsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListTopicsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListTopicsResponse page) => page.NextToken;
}
