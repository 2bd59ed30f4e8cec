using LocalAws.CodePipeline.Execution;
using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which stage, and the earlier execution that it goes back to.</summary>
public sealed record RollbackStageRequest(string PipelineName, string StageName, string TargetPipelineExecutionId);

/// <summary>The new execution that rolls back.</summary>
public sealed record RollbackStageResponse(string PipelineExecutionId);

/// <summary>Runs a stage again with what an earlier execution, successful in it, brought to it.</summary>
public sealed class RollbackStage(StateStore store, PipelineStore pipelines, ExecutionStore executions, ExecutionStarter starter)
    : Operation<RollbackStageRequest, RollbackStageResponse>(store)
{
    /// <inheritdoc/>
    protected override RollbackStageResponse Handle(RollbackStageRequest request, CallContext call)
    {
        var pipeline = pipelines.Get(call.Scope, request.PipelineName);
        if (pipeline.Structure.Stages.All(stage => stage.Name != request.StageName)) throw CodePipelineErrors.StageNotFound(request.PipelineName, request.StageName);
        var target = executions.Get(call.Scope, request.PipelineName, request.TargetPipelineExecutionId);
        if (RollbackStart.Refusal(pipeline.Structure, request.StageName, target) is { } refusal) throw refusal;
        var execution = starter.StartRollback(call.Scope, pipeline, request.StageName, target, new() { TriggerType = "ManualRollback", TriggerDetail = call.Principal });
        return new RollbackStageResponse(execution.Id);
    }
}
