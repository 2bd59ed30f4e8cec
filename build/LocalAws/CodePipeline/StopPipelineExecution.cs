using LocalAws.CodePipeline.Execution.Records;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which execution, whether its actions are left to themselves instead of waited for, and why.</summary>
public sealed record StopPipelineExecutionRequest(string PipelineName, string PipelineExecutionId, bool? Abandon, string? Reason);

/// <summary>The execution that stops.</summary>
public sealed record StopPipelineExecutionResponse(string PipelineExecutionId);

/// <summary>Stops an execution: when its actions have ended, or at once (abandon).</summary>
public sealed class StopPipelineExecution(StateStore store, PipelineStore pipelines, ExecutionStore executions)
    : Operation<StopPipelineExecutionRequest, StopPipelineExecutionResponse>(store)
{
    /// <inheritdoc/>
    protected override StopPipelineExecutionResponse Handle(StopPipelineExecutionRequest request, CallContext call)
    {
        pipelines.Get(call.Scope, request.PipelineName);
        var execution = executions.Get(call.Scope, request.PipelineName, request.PipelineExecutionId);
        if (!execution.IsActive) throw CodePipelineErrors.PipelineExecutionNotStoppable(execution.Id, execution.Status);
        var abandon = request.Abandon ?? false;
        if (execution.Stop is { } stop && (stop.Abandon || !abandon)) throw CodePipelineErrors.DuplicatedStopRequest(execution.Id);
        executions.Save(call.Scope, execution with { Stop = new StopRequest(abandon, request.Reason), StatusSummary = request.Reason, LastUpdateTime = call.Now });
        return new StopPipelineExecutionResponse(execution.Id);
    }
}
