using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.IdentityManagement.Model;

public interface IListPolicyVersionsPaginator
{
    IPaginatedEnumerable<ListPolicyVersionsResponse> Responses { get; }

    IPaginatedEnumerable<PolicyVersion> Versions { get; }
}

internal sealed class ListPolicyVersionsPaginator(IAmazonIdentityManagementService client, ListPolicyVersionsRequest request)
    : Pages<ListPolicyVersionsResponse>(request.Marker), IListPolicyVersionsPaginator
{
    public IPaginatedEnumerable<PolicyVersion> Versions => Each(page => page.Versions);

    protected override Task<ListPolicyVersionsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListPolicyVersionsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListPolicyVersionsResponse page) => page.Marker;
}
