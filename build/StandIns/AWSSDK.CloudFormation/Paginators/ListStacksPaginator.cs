using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudFormation.Model;

public interface IListStacksPaginator
{
    IPaginatedEnumerable<ListStacksResponse> Responses { get; }

    IPaginatedEnumerable<StackSummary> StackSummaries { get; }
}

internal sealed class ListStacksPaginator(IAmazonCloudFormation client, ListStacksRequest request)
    : Pages<ListStacksResponse>(request.NextToken), IListStacksPaginator
{
    public IPaginatedEnumerable<StackSummary> StackSummaries => Each(page => page.StackSummaries);

    protected override Task<ListStacksResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListStacksAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListStacksResponse page) => page.NextToken;
}
