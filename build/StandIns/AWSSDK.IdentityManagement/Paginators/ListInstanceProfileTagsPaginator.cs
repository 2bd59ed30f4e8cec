using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListInstanceProfileTagsPaginator
{
    IPaginatedEnumerable<ListInstanceProfileTagsResponse> Responses { get; }

    IPaginatedEnumerable<Tag> Tags { get; }
}

internal sealed class ListInstanceProfileTagsPaginator(IAmazonIdentityManagementService client, ListInstanceProfileTagsRequest request)
    : Pages<ListInstanceProfileTagsResponse>(request.Marker), IListInstanceProfileTagsPaginator
{
    public IPaginatedEnumerable<Tag> Tags => Each(page => page.Tags);

    protected override Task<ListInstanceProfileTagsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListInstanceProfileTagsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListInstanceProfileTagsResponse page) => page.Marker;
}
