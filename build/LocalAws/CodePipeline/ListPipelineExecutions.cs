using System.Globalization;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which pipeline; with a filter, the executions that succeeded in a stage.</summary>
public sealed record ListPipelineExecutionsRequest(string PipelineName, int? MaxResults, PipelineExecutionFilter? Filter, string? NextToken);

/// <summary>A condition on executions.</summary>
public sealed record PipelineExecutionFilter(SucceededInStageFilter? SucceededInStage);

/// <summary>The stage that an execution must have succeeded in.</summary>
public sealed record SucceededInStageFilter(string? StageName);

/// <summary>A page of executions, newest first.</summary>
public sealed record ListPipelineExecutionsResponse(IReadOnlyList<PipelineExecutionSummary> PipelineExecutionSummaries, string? NextToken);

/// <summary>An execution in a listing.</summary>
public sealed record PipelineExecutionSummary(
    string PipelineExecutionId, string Status, string? StatusSummary, DateTimeOffset StartTime, DateTimeOffset LastUpdateTime,
    IReadOnlyList<SourceRevision> SourceRevisions, ExecutionTrigger Trigger, StopExecutionTrigger? StopTrigger, string ExecutionMode, string ExecutionType,
    PipelineRollbackMetadata? RollbackMetadata);

/// <summary>Why an execution was stopped.</summary>
public sealed record StopExecutionTrigger(string? Reason);

/// <summary>Lists the executions of a pipeline.</summary>
public sealed class ListPipelineExecutions(StateStore store, PipelineStore pipelines, ExecutionStore executions)
    : Operation<ListPipelineExecutionsRequest, ListPipelineExecutionsResponse>(store)
{
    /// <inheritdoc/>
    protected override ListPipelineExecutionsResponse Handle(ListPipelineExecutionsRequest request, CallContext call)
    {
        pipelines.Get(call.Scope, request.PipelineName);
        var max = request.MaxResults ?? 100;
        var found = History.Newest(executions, call.Scope, request.PipelineName, Position(request.NextToken))
            .Where(execution => request.Filter?.SucceededInStage?.StageName is not { } stage || execution.Stage(stage)?.Status == ExecutionStatus.Succeeded)
            .Take(max + 1).ToList();
        var next = found.Count > max ? Paging.Write(found[max - 1].Number.ToString(CultureInfo.InvariantCulture)) : null;
        return new ListPipelineExecutionsResponse([.. found.Take(max).Select(Summary)], next);
    }

    private static long? Position(string? token)
    {
        if (token is null) return null;
        return long.TryParse(Paging.Read(token), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw CodePipelineErrors.InvalidNextToken();
    }

    private static PipelineExecutionSummary Summary(ExecutionRecord execution) => new(
        execution.Id,
        execution.Status,
        execution.StatusSummary,
        execution.StartTime,
        execution.LastUpdateTime,
        execution.SourceRevisions,
        execution.Trigger,
        execution.Stop is { } stop ? new StopExecutionTrigger(stop.Reason) : null,
        execution.Mode,
        execution.Type,
        execution.RollbackTarget is { } target ? new() { RollbackTargetPipelineExecutionId = target } : null);
}
