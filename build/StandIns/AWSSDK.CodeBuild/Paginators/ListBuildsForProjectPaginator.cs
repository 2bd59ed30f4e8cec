using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public interface IListBuildsForProjectPaginator
{
    IPaginatedEnumerable<ListBuildsForProjectResponse> Responses { get; }

    IPaginatedEnumerable<string> Ids { get; }
}

internal sealed class ListBuildsForProjectPaginator(IAmazonCodeBuild client, ListBuildsForProjectRequest request)
    : Pages<ListBuildsForProjectResponse>(request.NextToken), IListBuildsForProjectPaginator
{
    public IPaginatedEnumerable<string> Ids => Each(page => page.Ids);

    protected override Task<ListBuildsForProjectResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListBuildsForProjectAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListBuildsForProjectResponse page) => page.NextToken;
}
