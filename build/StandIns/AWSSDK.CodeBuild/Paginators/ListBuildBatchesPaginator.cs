using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public interface IListBuildBatchesPaginator
{
    IPaginatedEnumerable<ListBuildBatchesResponse> Responses { get; }

    IPaginatedEnumerable<string> Ids { get; }
}

internal sealed class ListBuildBatchesPaginator(IAmazonCodeBuild client, ListBuildBatchesRequest request)
    : Pages<ListBuildBatchesResponse>(request.NextToken), IListBuildBatchesPaginator
{
    public IPaginatedEnumerable<string> Ids => Each(page => page.Ids);

    protected override Task<ListBuildBatchesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListBuildBatchesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListBuildBatchesResponse page) => page.NextToken;
}
