using LocalAws.CodePipeline.CustomActions;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline;

/// <summary>Which pipeline.</summary>
public sealed record DeletePipelineRequest(string Name);

/// <summary>Deletes a pipeline with its history; actions in progress are let go. Deleting one that is not there succeeds.</summary>
public sealed class DeletePipeline(StateStore store, PipelineStore pipelines, ExecutionStore executions, ActionSecrets secrets) : Operation<DeletePipelineRequest, Unit>(store)
{
    /// <inheritdoc/>
    protected override Unit Handle(DeletePipelineRequest request, CallContext call)
    {
        executions.RemoveAll(call.Scope, request.Name);
        secrets.Forget(call.Scope, request.Name);
        pipelines.Remove(call.Scope, request.Name);
        return Unit.Value;
    }
}
