using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public interface IListPipelineExecutionsPaginator
{
    IPaginatedEnumerable<ListPipelineExecutionsResponse> Responses { get; }

    IPaginatedEnumerable<PipelineExecutionSummary> PipelineExecutionSummaries { get; }
}

internal sealed class ListPipelineExecutionsPaginator(IAmazonCodePipeline client, ListPipelineExecutionsRequest request)
    : Pages<ListPipelineExecutionsResponse>(request.NextToken), IListPipelineExecutionsPaginator
{
    public IPaginatedEnumerable<PipelineExecutionSummary> PipelineExecutionSummaries => Each(page => page.PipelineExecutionSummaries);

    protected override Task<ListPipelineExecutionsResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListPipelineExecutionsAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListPipelineExecutionsResponse page) => page.NextToken;
}
