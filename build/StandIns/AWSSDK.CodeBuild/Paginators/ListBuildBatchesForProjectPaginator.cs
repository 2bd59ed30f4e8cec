using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public interface IListBuildBatchesForProjectPaginator
{
    IPaginatedEnumerable<ListBuildBatchesForProjectResponse> Responses { get; }

    IPaginatedEnumerable<string> Ids { get; }
}

internal sealed class ListBuildBatchesForProjectPaginator(IAmazonCodeBuild client, ListBuildBatchesForProjectRequest request)
    : Pages<ListBuildBatchesForProjectResponse>(request.NextToken), IListBuildBatchesForProjectPaginator
{
    public IPaginatedEnumerable<string> Ids => Each(page => page.Ids);

    protected override Task<ListBuildBatchesForProjectResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListBuildBatchesForProjectAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListBuildBatchesForProjectResponse page) => page.NextToken;
}
