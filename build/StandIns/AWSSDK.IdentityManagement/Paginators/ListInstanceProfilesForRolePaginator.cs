using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListInstanceProfilesForRolePaginator
{
    IPaginatedEnumerable<ListInstanceProfilesForRoleResponse> Responses { get; }

    IPaginatedEnumerable<InstanceProfile> InstanceProfiles { get; }
}

internal sealed class ListInstanceProfilesForRolePaginator(IAmazonIdentityManagementService client, ListInstanceProfilesForRoleRequest request)
    : Pages<ListInstanceProfilesForRoleResponse>(request.Marker), IListInstanceProfilesForRolePaginator
{
    public IPaginatedEnumerable<InstanceProfile> InstanceProfiles => Each(page => page.InstanceProfiles);

    protected override Task<ListInstanceProfilesForRoleResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListInstanceProfilesForRoleAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListInstanceProfilesForRoleResponse page) => page.Marker;
}
