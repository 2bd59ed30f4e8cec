using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeConnections;

/// <summary>Page size and position.</summary>
public sealed record ListHostsRequest(int? MaxResults, string? NextToken);

/// <summary>A page of hosts.</summary>
public sealed record ListHostsResponse(IReadOnlyList<Host> Hosts, string? NextToken);

/// <summary>A host as the API describes it.</summary>
public sealed record Host(string Name, string HostArn, string ProviderType, string ProviderEndpoint, VpcConfiguration? VpcConfiguration, string Status);

/// <summary>Lists the hosts of the account and region.</summary>
public sealed class ListHosts(StateStore store, ConnectionStore connections) : Operation<ListHostsRequest, ListHostsResponse>(store)
{
    private const int PageSize = 100;

    /// <inheritdoc/>
    protected override ListHostsResponse Handle(ListHostsRequest request, CallContext call)
    {
        var size = request.MaxResults is > 0 and var max ? max : PageSize;
        var (page, next) = Paging.Page(connections.Hosts(call.Scope), host => host.Id, request.NextToken, size, CodeConnectionsErrors.InvalidNextToken);
        return new ListHostsResponse(
            [.. page.Select(host => new Host(host.Name, host.Arn, host.ProviderType, host.ProviderEndpoint, host.VpcConfiguration, host.Status))], next);
    }
}
