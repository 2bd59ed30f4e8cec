using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public interface IListDeploymentGroupsPaginator
{
    IPaginatedEnumerable<ListDeploymentGroupsResponse> Responses { get; }

    IPaginatedEnumerable<string> DeploymentGroups { get; }
}

internal sealed class ListDeploymentGroupsPaginator(IAmazonCodeDeploy client, ListDeploymentGroupsRequest request)
    : Pages<ListDeploymentGroupsResponse>(request.NextToken), IListDeploymentGroupsPaginator
{
    public IPaginatedEnumerable<string> DeploymentGroups => Each(page => page.DeploymentGroups);

    protected override Task<ListDeploymentGroupsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListDeploymentGroupsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListDeploymentGroupsResponse page) => page.NextToken;
}
