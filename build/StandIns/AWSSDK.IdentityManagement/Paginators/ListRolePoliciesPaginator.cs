using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListRolePoliciesPaginator
{
    IPaginatedEnumerable<ListRolePoliciesResponse> Responses { get; }

    IPaginatedEnumerable<string> PolicyNames { get; }
}

internal sealed class ListRolePoliciesPaginator(IAmazonIdentityManagementService client, ListRolePoliciesRequest request)
    : Pages<ListRolePoliciesResponse>(request.Marker), IListRolePoliciesPaginator
{
    public IPaginatedEnumerable<string> PolicyNames => Each(page => page.PolicyNames);

    protected override Task<ListRolePoliciesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListRolePoliciesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListRolePoliciesResponse page) => page.Marker;
}
