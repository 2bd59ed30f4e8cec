using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Page size and position.</summary>
public sealed record ListPipelinesRequest(string? NextToken, int? MaxResults);

/// <summary>A page of pipelines, by name.</summary>
public sealed record ListPipelinesResponse(IReadOnlyList<PipelineSummary> Pipelines, string? NextToken);

/// <summary>A pipeline in a listing.</summary>
public sealed record PipelineSummary(string Name, int Version, string? PipelineType, string? ExecutionMode, DateTimeOffset Created, DateTimeOffset Updated);

/// <summary>Lists the pipelines of the account and region.</summary>
public sealed class ListPipelines(StateStore store, PipelineStore pipelines) : Operation<ListPipelinesRequest, ListPipelinesResponse>(store)
{
    /// <inheritdoc/>
    protected override ListPipelinesResponse Handle(ListPipelinesRequest request, CallContext call)
    {
        var (page, next) = Paging.Page(
            pipelines.List(call.Scope), pipeline => pipeline.Structure.Name, request.NextToken, request.MaxResults ?? 1000, CodePipelineErrors.InvalidNextToken);
        return new ListPipelinesResponse([.. page.Select(Summary)], next);
    }

    private static PipelineSummary Summary(PipelineRecord pipeline) => new(
        pipeline.Structure.Name, pipeline.Version, pipeline.Structure.PipelineType, pipeline.Structure.ExecutionMode, pipeline.Created, pipeline.Updated);
}
