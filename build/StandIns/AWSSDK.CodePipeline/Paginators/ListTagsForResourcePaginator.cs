using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public interface IListTagsForResourcePaginator
{
    IPaginatedEnumerable<ListTagsForResourceResponse> Responses { get; }

    IPaginatedEnumerable<Tag> Tags { get; }
}

internal sealed class ListTagsForResourcePaginator(IAmazonCodePipeline client, ListTagsForResourceRequest request)
    : Pages<ListTagsForResourceResponse>(request.NextToken), IListTagsForResourcePaginator
{
    public IPaginatedEnumerable<Tag> Tags => Each(page => page.Tags);

    protected override Task<ListTagsForResourceResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListTagsForResourceAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListTagsForResourceResponse page) => page.NextToken;
}
