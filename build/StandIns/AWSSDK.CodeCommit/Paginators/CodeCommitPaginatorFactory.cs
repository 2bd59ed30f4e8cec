namespace Amazon.CodeCommit.Model;

/// <summary>Reads lists whole, page by page. A paginator can be read once.</summary>
public interface ICodeCommitPaginatorFactory
{
    IGetDifferencesPaginator GetDifferences(GetDifferencesRequest request);

    IListBranchesPaginator ListBranches(ListBranchesRequest request);

    IListPullRequestsPaginator ListPullRequests(ListPullRequestsRequest request);

    IListRepositoriesPaginator ListRepositories(ListRepositoriesRequest request);
}

internal sealed class CodeCommitPaginatorFactory(IAmazonCodeCommit client) : ICodeCommitPaginatorFactory
{
    public IGetDifferencesPaginator GetDifferences(GetDifferencesRequest request) => new GetDifferencesPaginator(client, request);

    public IListBranchesPaginator ListBranches(ListBranchesRequest request) => new ListBranchesPaginator(client, request);

    public IListPullRequestsPaginator ListPullRequests(ListPullRequestsRequest request) => new ListPullRequestsPaginator(client, request);

    public IListRepositoriesPaginator ListRepositories(ListRepositoriesRequest request) => new ListRepositoriesPaginator(client, request);
}
