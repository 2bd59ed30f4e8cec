using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>Names the batch.</summary>
public sealed record DeleteBuildBatchRequest(string Id);

/// <summary>What was deleted of the batch's builds.</summary>
public sealed record DeleteBuildBatchResponse(string StatusCode, IReadOnlyList<string> BuildsDeleted, IReadOnlyList<BuildNotDeleted> BuildsNotDeleted);

/// <summary>Deletes an ended batch and its builds.</summary>
internal sealed class DeleteBuildBatch(StateStore store, CodeBuildStore codeBuild) : Operation<DeleteBuildBatchRequest, DeleteBuildBatchResponse>(store)
{
    protected override DeleteBuildBatchResponse Handle(DeleteBuildBatchRequest request, CallContext call)
    {
        var stored = codeBuild.Batch(call.Scope, request.Id);
        if (stored.IsRunning)
            throw CodeBuildErrors.InvalidInput($"Build batch {stored.Batch.Id} is in progress: stop it first");
        var builds = stored
            .Batch.BuildGroups!.SelectMany(group => (group.PriorBuildSummaryList ?? []).Append(group.CurrentBuildSummary))
            .OfType<BuildSummary>()
            .Select(summary => summary.Arn!)
            .ToList();
        var deleted = builds.Where(arn => codeBuild.Builds.Remove(call.Scope, CodeBuildStore.NameOf(arn, "build/"))).ToList();
        codeBuild.Batches.Remove(call.Scope, stored.Batch.Id!);
        return new("BATCH_DELETED", deleted, []);
    }
}
