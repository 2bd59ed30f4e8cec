using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeCommit.Model;

public interface IListRepositoriesPaginator
{
    IPaginatedEnumerable<ListRepositoriesResponse> Responses { get; }

    IPaginatedEnumerable<RepositoryNameIdPair> Repositories { get; }
}

internal sealed class ListRepositoriesPaginator(IAmazonCodeCommit client, ListRepositoriesRequest request)
    : Pages<ListRepositoriesResponse>(request.NextToken), IListRepositoriesPaginator
{
    public IPaginatedEnumerable<RepositoryNameIdPair> Repositories => Each(page => page.Repositories);

    protected override Task<ListRepositoriesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListRepositoriesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListRepositoriesResponse page) => page.NextToken;
}
