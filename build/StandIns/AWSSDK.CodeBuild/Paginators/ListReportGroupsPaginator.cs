using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public interface IListReportGroupsPaginator
{
    IPaginatedEnumerable<ListReportGroupsResponse> Responses { get; }

    IPaginatedEnumerable<string> ReportGroups { get; }
}

internal sealed class ListReportGroupsPaginator(IAmazonCodeBuild client, ListReportGroupsRequest request)
    : Pages<ListReportGroupsResponse>(request.NextToken), IListReportGroupsPaginator
{
    public IPaginatedEnumerable<string> ReportGroups => Each(page => page.ReportGroups);

    protected override Task<ListReportGroupsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListReportGroupsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListReportGroupsResponse page) => page.NextToken;
}
