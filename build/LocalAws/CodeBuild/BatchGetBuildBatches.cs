using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Ids or ARNs of batches.</summary>
public sealed record BatchGetBuildBatchesRequest(IReadOnlyList<string> Ids);

/// <summary>The batches that are there, and the ids of those that are not.</summary>
public sealed record BatchGetBuildBatchesResponse(IReadOnlyList<BuildBatch> BuildBatches, IReadOnlyList<string> BuildBatchesNotFound);

internal sealed class BatchGetBuildBatches(StateStore store, CodeBuildStore codeBuild)
    : Operation<BatchGetBuildBatchesRequest, BatchGetBuildBatchesResponse>(store)
{
    protected override BatchGetBuildBatchesResponse Handle(BatchGetBuildBatchesRequest request, CallContext call)
    {
        var found = request
            .Ids.Distinct()
            .Select(id => (id, batch: codeBuild.Batches.Find(call.Scope, CodeBuildStore.NameOf(id, "build-batch/"))?.Batch))
            .ToList();
        return new([.. found.Select(each => each.batch).OfType<BuildBatch>()], [.. found.Where(each => each.batch is null).Select(each => each.id)]);
    }
}
