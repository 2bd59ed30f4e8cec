using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListRoleTagsPaginator
{
    IPaginatedEnumerable<ListRoleTagsResponse> Responses { get; }

    IPaginatedEnumerable<Tag> Tags { get; }
}

internal sealed class ListRoleTagsPaginator(IAmazonIdentityManagementService client, ListRoleTagsRequest request)
    : Pages<ListRoleTagsResponse>(request.Marker), IListRoleTagsPaginator
{
    public IPaginatedEnumerable<Tag> Tags => Each(page => page.Tags);

    protected override Task<ListRoleTagsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListRoleTagsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListRoleTagsResponse page) => page.Marker;
}
