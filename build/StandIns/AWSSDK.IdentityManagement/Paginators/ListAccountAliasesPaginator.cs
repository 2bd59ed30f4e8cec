using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListAccountAliasesPaginator
{
    IPaginatedEnumerable<ListAccountAliasesResponse> Responses { get; }

    IPaginatedEnumerable<string> AccountAliases { get; }
}

internal sealed class ListAccountAliasesPaginator(IAmazonIdentityManagementService client, ListAccountAliasesRequest request)
    : Pages<ListAccountAliasesResponse>(request.Marker), IListAccountAliasesPaginator
{
    public IPaginatedEnumerable<string> AccountAliases => Each(page => page.AccountAliases);

    protected override Task<ListAccountAliasesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListAccountAliasesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListAccountAliasesResponse page) => page.Marker;
}
