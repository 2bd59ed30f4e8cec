using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeDeploy.Model;

public interface IListApplicationsPaginator
{
    IPaginatedEnumerable<ListApplicationsResponse> Responses { get; }

    IPaginatedEnumerable<string> Applications { get; }
}

internal sealed class ListApplicationsPaginator(IAmazonCodeDeploy client, ListApplicationsRequest request)
    : Pages<ListApplicationsResponse>(request.NextToken), IListApplicationsPaginator
{
    public IPaginatedEnumerable<string> Applications => Each(page => page.Applications);

    protected override Task<ListApplicationsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListApplicationsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListApplicationsResponse page) => page.NextToken;
}
