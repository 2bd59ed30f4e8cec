using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public interface IListProjectsPaginator
{
    IPaginatedEnumerable<ListProjectsResponse> Responses { get; }

    IPaginatedEnumerable<string> Projects { get; }
}

internal sealed class ListProjectsPaginator(IAmazonCodeBuild client, ListProjectsRequest request)
    : Pages<ListProjectsResponse>(request.NextToken), IListProjectsPaginator
{
    public IPaginatedEnumerable<string> Projects => Each(page => page.Projects);

    protected override Task<ListProjectsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListProjectsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListProjectsResponse page) => page.NextToken;
}
