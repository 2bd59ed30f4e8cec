using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public interface IListAliasesPaginator
{
    IPaginatedEnumerable<ListAliasesResponse> Responses { get; }

    IPaginatedEnumerable<AliasConfiguration> Aliases { get; }
}

internal sealed class ListAliasesPaginator(IAmazonLambda client, ListAliasesRequest request)
    : Pages<ListAliasesResponse>(request.Marker), IListAliasesPaginator
{
    public IPaginatedEnumerable<AliasConfiguration> Aliases => Each(page => page.Aliases);

    protected override Task<ListAliasesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListAliasesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListAliasesResponse page) => page.NextMarker;
}
