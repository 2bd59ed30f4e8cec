using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeConnections.Model;

public interface IListHostsPaginator
{
    IPaginatedEnumerable<ListHostsResponse> Responses { get; }

    IPaginatedEnumerable<Host> Hosts { get; }
}

internal sealed class ListHostsPaginator(IAmazonCodeConnections client, ListHostsRequest request)
    : Pages<ListHostsResponse>(request.NextToken), IListHostsPaginator
{
    public IPaginatedEnumerable<Host> Hosts => Each(page => page.Hosts);

    protected override Task<ListHostsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListHostsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListHostsResponse page) => page.NextToken;
}
