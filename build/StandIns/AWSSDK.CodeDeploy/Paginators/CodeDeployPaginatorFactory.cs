namespace Amazon.CodeDeploy.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface ICodeDeployPaginatorFactory
{
    IListApplicationRevisionsPaginator ListApplicationRevisions(ListApplicationRevisionsRequest request);

    IListApplicationsPaginator ListApplications(ListApplicationsRequest request);

    IListDeploymentConfigsPaginator ListDeploymentConfigs(ListDeploymentConfigsRequest request);

    IListDeploymentGroupsPaginator ListDeploymentGroups(ListDeploymentGroupsRequest request);

    IListDeploymentsPaginator ListDeployments(ListDeploymentsRequest request);
}

internal sealed class CodeDeployPaginatorFactory(IAmazonCodeDeploy client) : ICodeDeployPaginatorFactory
{
    public IListApplicationRevisionsPaginator ListApplicationRevisions(ListApplicationRevisionsRequest request) =>
        new ListApplicationRevisionsPaginator(client, request);

    public IListApplicationsPaginator ListApplications(ListApplicationsRequest request) => new ListApplicationsPaginator(client, request);

    public IListDeploymentConfigsPaginator ListDeploymentConfigs(ListDeploymentConfigsRequest request) => new ListDeploymentConfigsPaginator(client, request);

    public IListDeploymentGroupsPaginator ListDeploymentGroups(ListDeploymentGroupsRequest request) => new ListDeploymentGroupsPaginator(client, request);

    public IListDeploymentsPaginator ListDeployments(ListDeploymentsRequest request) => new ListDeploymentsPaginator(client, request);
}
