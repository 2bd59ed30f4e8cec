using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListRolesPaginator
{
    IPaginatedEnumerable<ListRolesResponse> Responses { get; }

    IPaginatedEnumerable<Role> Roles { get; }
}

internal sealed class ListRolesPaginator(IAmazonIdentityManagementService client, ListRolesRequest request)
    : Pages<ListRolesResponse>(request.Marker), IListRolesPaginator
{
    public IPaginatedEnumerable<Role> Roles => Each(page => page.Roles);

    protected override Task<ListRolesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListRolesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListRolesResponse page) => page.Marker;
}
