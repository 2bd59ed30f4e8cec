using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public interface IListWebhooksPaginator
{
    IPaginatedEnumerable<ListWebhooksResponse> Responses { get; }

    IPaginatedEnumerable<ListWebhookItem> Webhooks { get; }
}

internal sealed class ListWebhooksPaginator(IAmazonCodePipeline client, ListWebhooksRequest request)
    : Pages<ListWebhooksResponse>(request.NextToken), IListWebhooksPaginator
{
    public IPaginatedEnumerable<ListWebhookItem> Webhooks => Each(page => page.Webhooks);

    protected override Task<ListWebhooksResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListWebhooksAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListWebhooksResponse page) => page.NextToken;
}
