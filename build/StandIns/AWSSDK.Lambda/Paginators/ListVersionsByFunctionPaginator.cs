using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public interface IListVersionsByFunctionPaginator
{
    IPaginatedEnumerable<ListVersionsByFunctionResponse> Responses { get; }

    IPaginatedEnumerable<FunctionConfiguration> Versions { get; }
}

internal sealed class ListVersionsByFunctionPaginator(IAmazonLambda client, ListVersionsByFunctionRequest request)
    : Pages<ListVersionsByFunctionResponse>(request.Marker), IListVersionsByFunctionPaginator
{
    public IPaginatedEnumerable<FunctionConfiguration> Versions => Each(page => page.Versions);

    protected override Task<ListVersionsByFunctionResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListVersionsByFunctionAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListVersionsByFunctionResponse page) => page.NextMarker;
}
