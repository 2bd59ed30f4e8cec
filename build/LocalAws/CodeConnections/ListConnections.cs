using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Filters, page size and position.</summary>
public sealed record ListConnectionsRequest(string? ProviderTypeFilter, string? HostArnFilter, int? MaxResults, string? NextToken);

/// <summary>A page of connections.</summary>
public sealed record ListConnectionsResponse(IReadOnlyList<Connection> Connections, string? NextToken);

/// <summary>Lists the connections of the account and region.</summary>
public sealed class ListConnections(StateStore store, ConnectionStore connections) : Operation<ListConnectionsRequest, ListConnectionsResponse>(store)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override ListConnectionsResponse Handle(ListConnectionsRequest request, CallContext call)
    {
        var wanted = connections.Connections(call.Scope)
            .Where(connection => request.ProviderTypeFilter is null || connection.ProviderType == request.ProviderTypeFilter)
            .Where(connection => request.HostArnFilter is null || connection.HostArn == request.HostArnFilter);
        var size = request.MaxResults is > 0 and var max ? max : PageSize;
        var (page, next) = Paging.Page(wanted, connection => connection.Id, request.NextToken, size, CodeConnectionsErrors.InvalidNextToken);
        return new ListConnectionsResponse([.. page.Select(connection => Connection.Of(connection, call.Scope))], next);
    }
}
