using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeCommit.Model;

public interface IListBranchesPaginator
{
    IPaginatedEnumerable<ListBranchesResponse> Responses { get; }

    IPaginatedEnumerable<string> Branches { get; }
}

internal sealed class ListBranchesPaginator(IAmazonCodeCommit client, ListBranchesRequest request)
    : Pages<ListBranchesResponse>(request.NextToken), IListBranchesPaginator
{
    public IPaginatedEnumerable<string> Branches => Each(page => page.Branches);

    protected override Task<ListBranchesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListBranchesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListBranchesResponse page) => page.NextToken;
}
