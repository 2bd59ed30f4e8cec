using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public interface IListDeploymentsPaginator
{
    IPaginatedEnumerable<ListDeploymentsResponse> Responses { get; }

    IPaginatedEnumerable<string> Deployments { get; }
}

internal sealed class ListDeploymentsPaginator(IAmazonCodeDeploy client, ListDeploymentsRequest request)
    : Pages<ListDeploymentsResponse>(request.NextToken), IListDeploymentsPaginator
{
    public IPaginatedEnumerable<string> Deployments => Each(page => page.Deployments);

    protected override Task<ListDeploymentsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListDeploymentsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListDeploymentsResponse page) => page.NextToken;
}
