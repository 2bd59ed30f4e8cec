using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public interface IListActionTypesPaginator
{
    IPaginatedEnumerable<ListActionTypesResponse> Responses { get; }

    IPaginatedEnumerable<ActionType> ActionTypes { get; }
}

internal sealed class ListActionTypesPaginator(IAmazonCodePipeline client, ListActionTypesRequest request)
    : Pages<ListActionTypesResponse>(request.NextToken), IListActionTypesPaginator
{
    public IPaginatedEnumerable<ActionType> ActionTypes => Each(page => page.ActionTypes);

    protected override Task<ListActionTypesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListActionTypesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListActionTypesResponse page) => page.NextToken;
}
