using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public interface IListApplicationRevisionsPaginator
{
    IPaginatedEnumerable<ListApplicationRevisionsResponse> Responses { get; }

    IPaginatedEnumerable<RevisionLocation> Revisions { get; }
}

internal sealed class ListApplicationRevisionsPaginator(IAmazonCodeDeploy client, ListApplicationRevisionsRequest request)
    : Pages<ListApplicationRevisionsResponse>(request.NextToken), IListApplicationRevisionsPaginator
{
    public IPaginatedEnumerable<RevisionLocation> Revisions => Each(page => page.Revisions);

    protected override Task<ListApplicationRevisionsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListApplicationRevisionsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListApplicationRevisionsResponse page) => page.NextToken;
}
