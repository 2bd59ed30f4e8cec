using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which pipeline.</summary>
public sealed record GetPipelineStateRequest(string Name);

/// <summary>Every stage of the current structure with what happened in it last.</summary>
public sealed record GetPipelineStateResponse(
    string PipelineName, int PipelineVersion, IReadOnlyList<StageState> StageStates, DateTimeOffset Created, DateTimeOffset Updated);

/// <summary>Describes where a pipeline's executions are.</summary>
public sealed class GetPipelineState(StateStore store, PipelineStore pipelines, ExecutionStore executions)
    : Operation<GetPipelineStateRequest, GetPipelineStateResponse>(store)
{
    /// <inheritdoc/>
    protected override GetPipelineStateResponse Handle(GetPipelineStateRequest request, CallContext call)
    {
        var pipeline = pipelines.Get(call.Scope, request.Name);
        var waiting = executions.Active(call.Scope, request.Name).Where(execution => execution.Waiting)
            .ToLookup(execution => pipelines.StructureOf(call.Scope, execution).Stages[execution.StageIndex].Name, StringComparer.Ordinal);
        var latest = executions.LatestInStages(call.Scope, request.Name, pipeline.Structure.Stages.Select(stage => stage.Name));
        var stages = pipeline.Structure.Stages.Select(stage => Describe(
            stage, call.Region, latest.GetValueOrDefault(stage.Name), waiting[stage.Name], pipeline.Transitions.GetValueOrDefault(stage.Name)));
        return new GetPipelineStateResponse(request.Name, pipeline.Version, [.. stages], pipeline.Created, pipeline.Updated);
    }

    private static StageState Describe(
        StageDeclaration stage, string region, ExecutionRecord? latest, IEnumerable<ExecutionRecord> waiting, TransitionRecord? transition)
    {
        var record = latest?.Stage(stage.Name);
        var inbound = waiting.Select(execution => new StageExecution(execution.Id, ExecutionStatus.InProgress, execution.Type)).ToList();
        return new StageState
        {
            StageName = stage.Name,
            InboundExecution = inbound.LastOrDefault(),
            InboundExecutions = inbound,
            InboundTransitionState = new TransitionState(transition?.Enabled ?? true, transition?.ChangedBy, transition?.ChangedAt, transition?.Reason),
            ActionStates = [.. stage.Actions.Select(action => ActionStates.Of(action, record?.Action(action.Name), region))],
            LatestExecution = record is null ? null : new StageExecution(latest!.Id, record.Status, latest.Type),
            BeforeEntryConditionState = ConditionStates.Of(record?.BeforeEntry),
            OnSuccessConditionState = ConditionStates.Of(record?.OnSuccess),
            OnFailureConditionState = ConditionStates.Of(record?.OnFailure),
            RetryStageMetadata = record?.LatestRetryTrigger is null ? null : new RetryStageMetadata(
                record.AutomatedRetries == 0 ? null : record.AutomatedRetries, record.ManualRetries == 0 ? null : record.ManualRetries, record.LatestRetryTrigger),
        };
    }
}
