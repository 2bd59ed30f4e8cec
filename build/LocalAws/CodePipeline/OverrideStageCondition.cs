using LocalAws.CodePipeline.Execution.Records;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which condition (BEFORE_ENTRY or ON_SUCCESS) of which stage of which execution.</summary>
public sealed record OverrideStageConditionRequest(string PipelineName, string StageName, string PipelineExecutionId, string ConditionType);

/// <summary>Lets a stage go on whose condition is not met.</summary>
public sealed class OverrideStageCondition(StateStore store, PipelineStore pipelines, ExecutionStore executions) : Operation<OverrideStageConditionRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(OverrideStageConditionRequest request, CallContext call)
    {
        var pipeline = pipelines.Get(call.Scope, request.PipelineName);
        if (pipeline.Structure.Stages.All(declared => declared.Name != request.StageName)) throw CodePipelineErrors.StageNotFound(request.PipelineName, request.StageName);
        var execution = executions.Find(call.Scope, request.PipelineName, request.PipelineExecutionId)
            ?? throw CodePipelineErrors.Validation($"Pipeline '{request.PipelineName}' has no execution '{request.PipelineExecutionId}'");
        if (executions.LatestInStage(call.Scope, request.PipelineName, request.StageName)?.Id != execution.Id)
            throw CodePipelineErrors.NotLatestPipelineExecution(execution.Id, request.StageName);
        var stage = execution.Stage(request.StageName);
        var condition = request.ConditionType == "BEFORE_ENTRY" ? stage?.BeforeEntry : stage?.OnSuccess;
        if (stage is not { Status: ExecutionStatus.Failed } || condition is not { Status: ExecutionStatus.Failed })
            throw CodePipelineErrors.ConditionNotOverridable($"Stage '{request.StageName}' of execution '{execution.Id}' has no failed {request.ConditionType} condition");
        executions.Save(call.Scope, Resume(execution, stage, condition with { Status = ExecutionStatus.Overridden, LastStatusChange = call.Now }, request.ConditionType, call.Now));
        return Unit.Value;
    }

    private static ExecutionRecord Resume(ExecutionRecord execution, StageRecord stage, ConditionRecord condition, string type, DateTimeOffset now)
    {
        var resumed = stage with
        {
            Status = ExecutionStatus.InProgress,
            LastUpdateTime = now,
            RollbackRequested = false,
            BeforeEntry = type == "BEFORE_ENTRY" ? condition : stage.BeforeEntry,
            OnSuccess = type == "ON_SUCCESS" ? condition : stage.OnSuccess,
        };
        return execution with
        {
            Status = ExecutionStatus.InProgress,
            StatusSummary = null,
            LastUpdateTime = now,
            Stages = [.. execution.Stages.Where(other => other.Name != stage.Name), resumed],
        };
    }
}
