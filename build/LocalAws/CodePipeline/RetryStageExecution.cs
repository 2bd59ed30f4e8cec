using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which stage of which execution; FAILED_ACTIONS or ALL_ACTIONS.</summary>
public sealed record RetryStageExecutionRequest(string PipelineName, string StageName, string PipelineExecutionId, string RetryMode);

/// <summary>The execution that goes on.</summary>
public sealed record RetryStageExecutionResponse(string PipelineExecutionId);

/// <summary>Runs the failed or all actions of a failed or stopped stage again.</summary>
public sealed class RetryStageExecution(StateStore store, PipelineStore pipelines, ExecutionStore executions)
    : Operation<RetryStageExecutionRequest, RetryStageExecutionResponse>(store)
{
    /// <inheritdoc/>
    protected override RetryStageExecutionResponse Handle(RetryStageExecutionRequest request, CallContext call)
    {
        var pipeline = pipelines.Get(call.Scope, request.PipelineName);
        if (pipeline.Structure.Stages.All(stage => stage.Name != request.StageName)) throw CodePipelineErrors.StageNotFound(request.PipelineName, request.StageName);
        if (executions.Find(call.Scope, request.PipelineName, request.PipelineExecutionId) is not { } execution)
            throw CodePipelineErrors.StageNotRetryable($"Pipeline '{request.PipelineName}' has no execution '{request.PipelineExecutionId}'");
        if (execution.PipelineVersion != pipeline.Version)
            throw CodePipelineErrors.StageNotRetryable($"The structure of pipeline '{request.PipelineName}' has changed since execution '{execution.Id}' started; start a new one");
        if (execution.Stage(request.StageName) is not { Status: ExecutionStatus.Failed or ExecutionStatus.Stopped } stage)
            throw CodePipelineErrors.StageNotRetryable($"Stage '{request.StageName}' has not failed or stopped in execution '{execution.Id}'");
        if (execution.Mode != "PARALLEL" && executions.LatestInStage(call.Scope, request.PipelineName, request.StageName)?.Id != execution.Id)
            throw CodePipelineErrors.NotLatestPipelineExecution(execution.Id, request.StageName);
        executions.Save(call.Scope, StageRetry.Resume(execution, stage, request.RetryMode, call.Now));
        return new RetryStageExecutionResponse(execution.Id);
    }
}
