using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public interface IListDeploymentConfigsPaginator
{
    IPaginatedEnumerable<ListDeploymentConfigsResponse> Responses { get; }

    IPaginatedEnumerable<string> DeploymentConfigsList { get; }
}

internal sealed class ListDeploymentConfigsPaginator(IAmazonCodeDeploy client, ListDeploymentConfigsRequest request)
    : Pages<ListDeploymentConfigsResponse>(request.NextToken), IListDeploymentConfigsPaginator
{
    public IPaginatedEnumerable<string> DeploymentConfigsList => Each(page => page.DeploymentConfigsList);

    protected override Task<ListDeploymentConfigsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListDeploymentConfigsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListDeploymentConfigsResponse page) => page.NextToken;
}
