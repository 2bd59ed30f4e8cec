using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public interface IListActionExecutionsPaginator
{
    IPaginatedEnumerable<ListActionExecutionsResponse> Responses { get; }

    IPaginatedEnumerable<ActionExecutionDetail> ActionExecutionDetails { get; }
}

internal sealed class ListActionExecutionsPaginator(IAmazonCodePipeline client, ListActionExecutionsRequest request)
    : Pages<ListActionExecutionsResponse>(request.NextToken), IListActionExecutionsPaginator
{
    public IPaginatedEnumerable<ActionExecutionDetail> ActionExecutionDetails => Each(page => page.ActionExecutionDetails);

    protected override Task<ListActionExecutionsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListActionExecutionsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListActionExecutionsResponse page) => page.NextToken;
}
