using LocalAws.CodeBuild.Execution;
using LocalAws.CodeBuild.Execution.Batches;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild;

/// <summary>A failed batch to repeat.</summary>
/// <param name="RetryType">RETRY_ALL_BUILDS, or RETRY_FAILED_BUILDS, which keeps what succeeded.</param>
public sealed record RetryBuildBatchRequest(string? Id, string? IdempotencyToken, string? RetryType);

/// <summary>The batch, running again.</summary>
public sealed record RetryBuildBatchResponse(BuildBatch BuildBatch);

internal sealed class RetryBuildBatch(StateStore store, CodeBuildStore codeBuild, BatchRecorder recorder, BatchRunner runner)
    : Operation<RetryBuildBatchRequest, RetryBuildBatchResponse>(store)
{
    private readonly StateStore store = store;

    protected override RetryBuildBatchResponse Handle(RetryBuildBatchRequest request, CallContext call)
    {
        var stored = codeBuild.Batch(call.Scope, request.Id ?? throw CodeBuildErrors.InvalidInput("Build batch id must be specified"));
        if (stored.Batch.BuildBatchStatus is BuildStatus.InProgress or BuildStatus.Succeeded)
            throw CodeBuildErrors.InvalidInput($"Build batch {stored.Batch.Id} is {stored.Batch.BuildBatchStatus}: only a failed batch can be retried");
        var all = request.RetryType != "RETRY_FAILED_BUILDS";
        var batch = recorder.Change(
            call.Scope,
            stored.Batch.Id!,
            each =>
                each with
                {
                    BuildBatchStatus = BuildStatus.InProgress,
                    Complete = false,
                    EndTime = null,
                    CurrentPhase = "DOWNLOAD_BATCHSPEC",
                    Phases =
                    [
                        new BuildBatchPhase
                        {
                            PhaseType = "SUBMITTED",
                            PhaseStatus = BuildStatus.Succeeded,
                            StartTime = call.Now,
                            EndTime = call.Now,
                            DurationInSeconds = 0,
                        },
                        new BuildBatchPhase { PhaseType = "DOWNLOAD_BATCHSPEC", StartTime = call.Now },
                    ],
                    BuildGroups =
                    [
                        .. each.BuildGroups!.Select(group => all || group.CurrentBuildSummary?.BuildStatus != BuildStatus.Succeeded ? Again(group) : group),
                    ],
                }
        );
        store.AfterCommit(() => runner.Start(call.Scope, stored.Batch.Id!));
        return new(batch);
    }

    private static BuildGroup Again(BuildGroup group) =>
        group.CurrentBuildSummary is not { } last
            ? group
            : group with
            {
                CurrentBuildSummary = null,
                PriorBuildSummaryList = [.. group.PriorBuildSummaryList ?? [], last],
            };
}
