using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CloudFormation.Model;

public interface IListExportsPaginator
{
    IPaginatedEnumerable<ListExportsResponse> Responses { get; }

    IPaginatedEnumerable<Export> Exports { get; }
}

internal sealed class ListExportsPaginator(IAmazonCloudFormation client, ListExportsRequest request)
    : Pages<ListExportsResponse>(request.NextToken), IListExportsPaginator
{
    public IPaginatedEnumerable<Export> Exports => Each(page => page.Exports);

    protected override Task<ListExportsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListExportsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListExportsResponse page) => page.NextToken;
}
