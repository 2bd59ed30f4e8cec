using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudFormation.Model;

public interface IListChangeSetsPaginator
{
    IPaginatedEnumerable<ListChangeSetsResponse> Responses { get; }

    IPaginatedEnumerable<ChangeSetSummary> Summaries { get; }
}

internal sealed class ListChangeSetsPaginator(IAmazonCloudFormation client, ListChangeSetsRequest request)
    : Pages<ListChangeSetsResponse>(request.NextToken), IListChangeSetsPaginator
{
    public IPaginatedEnumerable<ChangeSetSummary> Summaries => Each(page => page.Summaries);

    protected override Task<ListChangeSetsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListChangeSetsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListChangeSetsResponse page) => page.NextToken;
}
