using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public interface IListReportsPaginator
{
    IPaginatedEnumerable<ListReportsResponse> Responses { get; }

    IPaginatedEnumerable<string> Reports { get; }
}

internal sealed class ListReportsPaginator(IAmazonCodeBuild client, ListReportsRequest request)
    : Pages<ListReportsResponse>(request.NextToken), IListReportsPaginator
{
    public IPaginatedEnumerable<string> Reports => Each(page => page.Reports);

    protected override Task<ListReportsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListReportsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListReportsResponse page) => page.NextToken;
}
