using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Shapes;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which execution.</summary>
public sealed record GetPipelineExecutionRequest(string PipelineName, string PipelineExecutionId);

/// <summary>The execution.</summary>
public sealed record GetPipelineExecutionResponse(PipelineExecution PipelineExecution);

/// <summary>An execution as the API describes it.</summary>
public sealed record PipelineExecution(
    string PipelineName, int PipelineVersion, string PipelineExecutionId, string Status, string? StatusSummary, IReadOnlyList<ArtifactRevision> ArtifactRevisions,
    IReadOnlyList<ResolvedPipelineVariable>? Variables, ExecutionTrigger Trigger, string ExecutionMode, string ExecutionType, PipelineRollbackMetadata? RollbackMetadata);

/// <summary>A variable with the value that it has in the execution.</summary>
public sealed record ResolvedPipelineVariable(string Name, string ResolvedValue);

/// <summary>Describes an execution.</summary>
public sealed class GetPipelineExecution(StateStore store, PipelineStore pipelines, ExecutionStore executions)
    : Operation<GetPipelineExecutionRequest, GetPipelineExecutionResponse>(store)
{
    /// <inheritdoc/>
    protected override GetPipelineExecutionResponse Handle(GetPipelineExecutionRequest request, CallContext call)
    {
        pipelines.Get(call.Scope, request.PipelineName);
        return new GetPipelineExecutionResponse(Describe(executions.Get(call.Scope, request.PipelineName, request.PipelineExecutionId)));
    }

    private static PipelineExecution Describe(ExecutionRecord execution) => new(
        execution.PipelineName,
        execution.PipelineVersion,
        execution.Id,
        execution.Status,
        execution.StatusSummary,
        execution.ArtifactRevisions,
        execution.Variables.Count == 0 ? null : [.. execution.Variables.Select(variable => new ResolvedPipelineVariable(variable.Key, variable.Value))],
        execution.Trigger,
        execution.Mode,
        execution.Type,
        execution.RollbackTarget is { } target ? new() { RollbackTargetPipelineExecutionId = target } : null);
}
