namespace Amazon.CodeConnections.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface ICodeConnectionsPaginatorFactory
{
    IListConnectionsPaginator ListConnections(ListConnectionsRequest request);

    IListHostsPaginator ListHosts(ListHostsRequest request);
}

internal sealed class CodeConnectionsPaginatorFactory(IAmazonCodeConnections client) : ICodeConnectionsPaginatorFactory
{
    public IListConnectionsPaginator ListConnections(ListConnectionsRequest request) => new ListConnectionsPaginator(client, request);

    public IListHostsPaginator ListHosts(ListHostsRequest request) => new ListHostsPaginator(client, request);
}
