using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListEntitiesForPolicyPaginator
{
    IPaginatedEnumerable<ListEntitiesForPolicyResponse> Responses { get; }

    IPaginatedEnumerable<PolicyGroup> PolicyGroups { get; }

    IPaginatedEnumerable<PolicyUser> PolicyUsers { get; }

    IPaginatedEnumerable<PolicyRole> PolicyRoles { get; }
}

internal sealed class ListEntitiesForPolicyPaginator(IAmazonIdentityManagementService client, ListEntitiesForPolicyRequest request)
    : Pages<ListEntitiesForPolicyResponse>(request.Marker), IListEntitiesForPolicyPaginator
{
    public IPaginatedEnumerable<PolicyGroup> PolicyGroups => Each(page => page.PolicyGroups);

    public IPaginatedEnumerable<PolicyUser> PolicyUsers => Each(page => page.PolicyUsers);

    public IPaginatedEnumerable<PolicyRole> PolicyRoles => Each(page => page.PolicyRoles);

    protected override Task<ListEntitiesForPolicyResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListEntitiesForPolicyAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListEntitiesForPolicyResponse page) => page.Marker;
}
