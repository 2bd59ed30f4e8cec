using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeCommit.Model;

public interface IListPullRequestsPaginator
{
    IPaginatedEnumerable<ListPullRequestsResponse> Responses { get; }

    IPaginatedEnumerable<string> PullRequestIds { get; }
}

internal sealed class ListPullRequestsPaginator(IAmazonCodeCommit client, ListPullRequestsRequest request)
    : Pages<ListPullRequestsResponse>(request.NextToken), IListPullRequestsPaginator
{
    public IPaginatedEnumerable<string> PullRequestIds => Each(page => page.PullRequestIds);

    protected override Task<ListPullRequestsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListPullRequestsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListPullRequestsResponse page) => page.NextToken;
}
