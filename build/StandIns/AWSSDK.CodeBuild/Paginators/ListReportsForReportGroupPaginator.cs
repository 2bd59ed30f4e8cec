using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodeBuild.Model;

public interface IListReportsForReportGroupPaginator
{
    IPaginatedEnumerable<ListReportsForReportGroupResponse> Responses { get; }

    IPaginatedEnumerable<string> Reports { get; }
}

internal sealed class ListReportsForReportGroupPaginator(IAmazonCodeBuild client, ListReportsForReportGroupRequest request)
    : Pages<ListReportsForReportGroupResponse>(request.NextToken), IListReportsForReportGroupPaginator
{
    public IPaginatedEnumerable<string> Reports => Each(page => page.Reports);

    protected override Task<ListReportsForReportGroupResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListReportsForReportGroupAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListReportsForReportGroupResponse page) => page.NextToken;
}
