using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListPoliciesPaginator
{
    IPaginatedEnumerable<ListPoliciesResponse> Responses { get; }

    IPaginatedEnumerable<ManagedPolicy> Policies { get; }
}

internal sealed class ListPoliciesPaginator(IAmazonIdentityManagementService client, ListPoliciesRequest request)
    : Pages<ListPoliciesResponse>(request.Marker), IListPoliciesPaginator
{
    public IPaginatedEnumerable<ManagedPolicy> Policies => Each(page => page.Policies);

    protected override Task<ListPoliciesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListPoliciesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListPoliciesResponse page) => page.Marker;
}
