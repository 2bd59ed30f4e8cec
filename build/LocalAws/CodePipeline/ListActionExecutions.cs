using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which pipeline; with a filter, one execution.</summary>
public sealed record ListActionExecutionsRequest(string PipelineName, ActionExecutionFilter? Filter, int? MaxResults, string? NextToken);

/// <summary>The execution whose actions, or rules, are listed. The second form also names the attempts: all, or the latest.</summary>
public sealed record ActionExecutionFilter(string? PipelineExecutionId, LatestInPipelineExecutionFilter? LatestInPipelineExecution);

/// <summary>An execution, and Latest or All of the attempts in it.</summary>
public sealed record LatestInPipelineExecutionFilter(string PipelineExecutionId, string StartTimeRange);

/// <summary>A page of runs of actions, newest first.</summary>
public sealed record ListActionExecutionsResponse(IReadOnlyList<ActionExecutionDetail> ActionExecutionDetails, string? NextToken);

/// <summary>A run of an action: what it was given and what it made.</summary>
public sealed record ActionExecutionDetail(
    string PipelineExecutionId, string ActionExecutionId, int PipelineVersion, string StageName, string ActionName, DateTimeOffset StartTime,
    DateTimeOffset LastUpdateTime, string? UpdatedBy, string Status, ActionExecutionInput Input, ActionExecutionOutput Output);

/// <summary>What an action was given.</summary>
public sealed record ActionExecutionInput(
    ActionTypeId ActionTypeId, IReadOnlyDictionary<string, string>? Configuration, IReadOnlyDictionary<string, string> ResolvedConfiguration, string? RoleArn,
    string Region, IReadOnlyList<ArtifactDetail> InputArtifacts, string? Namespace);

/// <summary>What an action made.</summary>
public sealed record ActionExecutionOutput(
    IReadOnlyList<ArtifactDetail> OutputArtifacts, ActionExecutionResult ExecutionResult, IReadOnlyDictionary<string, string> OutputVariables);

/// <summary>What the service behind an action said.</summary>
public sealed record ActionExecutionResult(
    string? ExternalExecutionId, string? ExternalExecutionSummary, string? ExternalExecutionUrl, ErrorDetails? ErrorDetails, string? LogStreamARN);

/// <summary>Lists the runs of a pipeline's actions.</summary>
public sealed class ListActionExecutions(StateStore store, PipelineStore pipelines, ExecutionStore executions)
    : Operation<ListActionExecutionsRequest, ListActionExecutionsResponse>(store)
{
    /// <inheritdoc/>
    protected override ListActionExecutionsResponse Handle(ListActionExecutionsRequest request, CallContext call)
    {
        pipelines.Get(call.Scope, request.PipelineName);
        var latest = request.Filter?.LatestInPipelineExecution;
        var one = request.Filter?.PipelineExecutionId ?? latest?.PipelineExecutionId;
        var listed = one is null
            ? History.Newest(executions, call.Scope, request.PipelineName)
            : [executions.Get(call.Scope, request.PipelineName, one)];
        var details = listed.SelectMany(execution => Details(call.Scope, execution, earlierToo: latest?.StartTimeRange != "Latest"));
        var (page, next) = History.Page(details, request.NextToken, request.MaxResults ?? 100);
        return new ListActionExecutionsResponse(page, next);
    }

    private IEnumerable<ActionExecutionDetail> Details(Scope scope, ExecutionRecord execution, bool earlierToo)
    {
        var structure = pipelines.StructureOf(scope, execution);
        return execution.Stages.SelectMany(stage => stage.Actions.Concat(earlierToo ? stage.EarlierActions : []).Select(action => (stage, action)))
            .OrderByDescending(run => run.action.StartTime)
            .Select(run => Detail(scope, structure, execution, run.stage.Name, run.action));
    }

    private static ActionExecutionDetail Detail(Scope scope, PipelineDeclaration structure, ExecutionRecord execution, string stage, ActionRecord action)
    {
        var declaration = structure.Stages.First(declared => declared.Name == stage).Actions.First(declared => declared.Name == action.Name);
        return new ActionExecutionDetail(
            execution.Id, action.Id, execution.PipelineVersion, stage, action.Name, action.StartTime, action.LastUpdateTime, action.UpdatedBy, action.Status,
            new ActionExecutionInput(
                declaration.ActionTypeId, declaration.Configuration, action.ResolvedConfiguration, declaration.RoleArn, declaration.Region ?? scope.Region,
                action.InputArtifacts, declaration.Namespace),
            new ActionExecutionOutput(
                action.OutputArtifacts,
                new ActionExecutionResult(action.ExternalExecutionId, action.Summary, action.ExternalExecutionUrl, action.ErrorDetails, action.LogStreamArn),
                action.OutputVariables));
    }
}
