using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.Lambda.Model;

public interface IListFunctionsPaginator
{
    IPaginatedEnumerable<ListFunctionsResponse> Responses { get; }

    IPaginatedEnumerable<FunctionConfiguration> Functions { get; }
}

internal sealed class ListFunctionsPaginator(IAmazonLambda client, ListFunctionsRequest request)
    : Pages<ListFunctionsResponse>(request.Marker), IListFunctionsPaginator
{
    public IPaginatedEnumerable<FunctionConfiguration> Functions => Each(page => page.Functions);

    protected override Task<ListFunctionsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.Marker = token;
        return client.ListFunctionsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListFunctionsResponse page) => page.NextMarker;
}
