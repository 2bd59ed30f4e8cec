using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListPolicyTagsPaginator
{
    IPaginatedEnumerable<ListPolicyTagsResponse> Responses { get; }

    IPaginatedEnumerable<Tag> Tags { get; }
}

internal sealed class ListPolicyTagsPaginator(IAmazonIdentityManagementService client, ListPolicyTagsRequest request)
    : Pages<ListPolicyTagsResponse>(request.Marker), IListPolicyTagsPaginator
{
    public IPaginatedEnumerable<Tag> Tags => Each(page => page.Tags);

    protected override Task<ListPolicyTagsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListPolicyTagsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListPolicyTagsResponse page) => page.Marker;
}
