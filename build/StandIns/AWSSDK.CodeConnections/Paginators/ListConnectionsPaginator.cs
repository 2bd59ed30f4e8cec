using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeConnections.Model;

public interface IListConnectionsPaginator
{
    IPaginatedEnumerable<ListConnectionsResponse> Responses { get; }

    IPaginatedEnumerable<Connection> Connections { get; }
}

internal sealed class ListConnectionsPaginator(IAmazonCodeConnections client, ListConnectionsRequest request)
    : Pages<ListConnectionsResponse>(request.NextToken), IListConnectionsPaginator
{
    public IPaginatedEnumerable<Connection> Connections => Each(page => page.Connections);

    protected override Task<ListConnectionsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListConnectionsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListConnectionsResponse page) => page.NextToken;
}
