using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public interface IListFunctionUrlConfigsPaginator
{
    IPaginatedEnumerable<ListFunctionUrlConfigsResponse> Responses { get; }

    IPaginatedEnumerable<FunctionUrlConfig> FunctionUrlConfigs { get; }
}

internal sealed class ListFunctionUrlConfigsPaginator(IAmazonLambda client, ListFunctionUrlConfigsRequest request)
    : Pages<ListFunctionUrlConfigsResponse>(request.Marker), IListFunctionUrlConfigsPaginator
{
    public IPaginatedEnumerable<FunctionUrlConfig> FunctionUrlConfigs => Each(page => page.FunctionUrlConfigs);

    protected override Task<ListFunctionUrlConfigsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListFunctionUrlConfigsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListFunctionUrlConfigsResponse page) => page.NextMarker;
}
