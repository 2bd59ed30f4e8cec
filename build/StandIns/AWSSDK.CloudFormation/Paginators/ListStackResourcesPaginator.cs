using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudFormation.Model;

public interface IListStackResourcesPaginator
{
    IPaginatedEnumerable<ListStackResourcesResponse> Responses { get; }

    IPaginatedEnumerable<StackResourceSummary> StackResourceSummaries { get; }
}

internal sealed class ListStackResourcesPaginator(IAmazonCloudFormation client, ListStackResourcesRequest request)
    : Pages<ListStackResourcesResponse>(request.NextToken), IListStackResourcesPaginator
{
    public IPaginatedEnumerable<StackResourceSummary> StackResourceSummaries => Each(page => page.StackResourceSummaries);

    protected override Task<ListStackResourcesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListStackResourcesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListStackResourcesResponse page) => page.NextToken;
}
