using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListAttachedRolePoliciesPaginator
{
    IPaginatedEnumerable<ListAttachedRolePoliciesResponse> Responses { get; }

    IPaginatedEnumerable<AttachedPolicyType> AttachedPolicies { get; }
}

internal sealed class ListAttachedRolePoliciesPaginator(IAmazonIdentityManagementService client, ListAttachedRolePoliciesRequest request)
    : Pages<ListAttachedRolePoliciesResponse>(request.Marker), IListAttachedRolePoliciesPaginator
{
    public IPaginatedEnumerable<AttachedPolicyType> AttachedPolicies => Each(page => page.AttachedPolicies);

    protected override Task<ListAttachedRolePoliciesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListAttachedRolePoliciesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListAttachedRolePoliciesResponse page) => page.Marker;
}
