using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListInstanceProfilesPaginator
{
    IPaginatedEnumerable<ListInstanceProfilesResponse> Responses { get; }

    IPaginatedEnumerable<InstanceProfile> InstanceProfiles { get; }
}

internal sealed class ListInstanceProfilesPaginator(IAmazonIdentityManagementService client, ListInstanceProfilesRequest request)
    : Pages<ListInstanceProfilesResponse>(request.Marker), IListInstanceProfilesPaginator
{
    public IPaginatedEnumerable<InstanceProfile> InstanceProfiles => Each(page => page.InstanceProfiles);

    protected override Task<ListInstanceProfilesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListInstanceProfilesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListInstanceProfilesResponse page) => page.Marker;
}
