using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Names the batch.</summary>
public sealed record StopBuildBatchRequest(string Id);

/// <summary>The batch as it is; it ends a moment later.</summary>
public sealed record StopBuildBatchResponse(BuildBatch BuildBatch);

/// <summary>Stops a batch and its builds; one that has ended stays as it is.</summary>
internal sealed class StopBuildBatch(StateStore store, CodeBuildStore codeBuild, BatchRunner runner)
    : Operation<StopBuildBatchRequest, StopBuildBatchResponse>(store)
{
    protected override StopBuildBatchResponse Handle(StopBuildBatchRequest request, CallContext call)
    {
        var stored = codeBuild.Batch(call.Scope, request.Id);
        runner.Stop(stored.Batch.Id!);
        return new(stored.Batch);
    }
}
