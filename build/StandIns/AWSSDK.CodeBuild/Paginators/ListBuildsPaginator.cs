using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public interface IListBuildsPaginator
{
    IPaginatedEnumerable<ListBuildsResponse> Responses { get; }

    IPaginatedEnumerable<string> Ids { get; }
}

internal sealed class ListBuildsPaginator(IAmazonCodeBuild client, ListBuildsRequest request)
    : Pages<ListBuildsResponse>(request.NextToken), IListBuildsPaginator
{
    public IPaginatedEnumerable<string> Ids => Each(page => page.Ids);

    protected override Task<ListBuildsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListBuildsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListBuildsResponse page) => page.NextToken;
}
