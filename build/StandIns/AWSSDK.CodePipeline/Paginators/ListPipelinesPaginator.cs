using Amazon.Runtime;
using StandIns.Runtime;

namespace Amazon.CodePipeline.Model;

public interface IListPipelinesPaginator
{
    IPaginatedEnumerable<ListPipelinesResponse> Responses { get; }

    IPaginatedEnumerable<PipelineSummary> Pipelines { get; }
}

internal sealed class ListPipelinesPaginator(IAmazonCodePipeline client, ListPipelinesRequest request)
    : Pages<ListPipelinesResponse>(request.NextToken), IListPipelinesPaginator
{
    public IPaginatedEnumerable<PipelineSummary> Pipelines => Each(page => page.Pipelines);

    protected override Task<ListPipelinesResponse> PageAsync(string? token, CancellationToken cancellationToken)
    {
        request.NextToken = token;
        return client.ListPipelinesAsync(request, cancellationToken);
    }

    protected override string? TokenAfter(ListPipelinesResponse page) => page.NextToken;
}
