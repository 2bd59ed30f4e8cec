using LocalAws.CodeBuild.Execution.Spec;
using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution.Batches;

/// <summary>Keeps a batch's record up to date while it runs.</summary>
internal sealed class BatchRecorder(StateStore store, CodeBuildStore codeBuild, TimeProvider clock)
{
    /// <summary>Keeps the batch section, and makes a group of each build that has none.</summary>
    public void Begin(Scope scope, string id, BatchSpec spec) =>
        store.Transaction(() =>
        {
            Change(
                scope,
                id,
                batch =>
                    batch.CurrentPhase == "IN_PROGRESS"
                        ? batch
                        : Enter(batch, "IN_PROGRESS", BuildStatus.Succeeded, null) with
                        {
                            BuildGroups = batch.BuildGroups is { Count: > 0 } groups
                                ? groups
                                :
                                [
                                    .. spec.Builds.Select(build => new BuildGroup
                                    {
                                        Identifier = build.Identifier,
                                        DependsOn = build.DependsOn,
                                        IgnoreFailure = build.IgnoreFailure,
                                        PriorBuildSummaryList = [],
                                    }),
                                ],
                        }
            );
            var stored = codeBuild.Batch(scope, id);
            codeBuild.Batches.Put(scope, id, stored with { Spec = spec });
        });

    /// <summary>Starts a build and notes it, in one step.</summary>
    public Build Started(Scope scope, string id, string identifier, Func<Build> start) =>
        store.Transaction(() =>
        {
            var build = start();
            ChangeGroup(scope, id, identifier, group => group with { CurrentBuildSummary = Summary(build) });
            return build;
        });

    public void Ended(Scope scope, string id, string identifier, Build build) =>
        ChangeGroup(scope, id, identifier, group => group with { CurrentBuildSummary = Summary(build) });

    public void Complete(Scope scope, string id, string status, PhaseContext? context = null) =>
        Change(scope, id, batch => Enter(batch, status, status, context) with { BuildBatchStatus = status, Complete = true, EndTime = clock.GetUtcNow() });

    /// <summary>Identifier to status, of the builds that were started.</summary>
    public IReadOnlyDictionary<string, string> Results(Scope scope, string id) =>
        codeBuild
            .Batch(scope, id)
            .Batch.BuildGroups!.Where(group => group.CurrentBuildSummary is not null)
            .ToDictionary(group => group.Identifier!, group => group.CurrentBuildSummary!.BuildStatus!, StringComparer.Ordinal);

    public IReadOnlyList<(string Identifier, string BuildId)> Running(Scope scope, string id) =>
        [
            .. codeBuild
                .Batch(scope, id)
                .Batch.BuildGroups!.Where(group => group.CurrentBuildSummary?.BuildStatus == BuildStatus.InProgress)
                .Select(group => (group.Identifier!, CodeBuildStore.NameOf(group.CurrentBuildSummary!.Arn!, "build/"))),
        ];

    public BuildBatch Change(Scope scope, string id, Func<BuildBatch, BuildBatch> change) =>
        store.Transaction(() =>
        {
            var stored = codeBuild.Batch(scope, id);
            stored = stored with { Batch = change(stored.Batch) };
            codeBuild.Batches.Put(scope, id, stored);
            return stored.Batch;
        });

    private void ChangeGroup(Scope scope, string id, string identifier, Func<BuildGroup, BuildGroup> change) =>
        Change(
            scope,
            id,
            batch => batch with { BuildGroups = [.. batch.BuildGroups!.Select(group => group.Identifier == identifier ? change(group) : group)] }
        );

    /// <summary>Ends the phase that runs with a status, and enters the next.</summary>
    private BuildBatch Enter(BuildBatch batch, string phase, string status, PhaseContext? context)
    {
        var now = clock.GetUtcNow();
        return batch with
        {
            CurrentPhase = phase,
            Phases =
            [
                .. batch.Phases!.Select(each =>
                    each.EndTime is not null
                        ? each
                        : each with
                        {
                            PhaseStatus = status,
                            EndTime = now,
                            DurationInSeconds = (long)(now - each.StartTime!.Value).TotalSeconds,
                            Contexts = context is null ? null : [context],
                        }
                ),
                new BuildBatchPhase { PhaseType = phase, StartTime = now },
            ],
        };
    }

    private static BuildSummary Summary(Build build) =>
        new()
        {
            Arn = build.Arn,
            RequestedOn = build.StartTime,
            BuildStatus = build.BuildStatus,
            PrimaryArtifact = build.Artifacts is { } artifacts
                ? new ResolvedArtifact { Type = "S3", Location = artifacts.Location }
                : new ResolvedArtifact { Type = "NO_ARTIFACTS" },
            SecondaryArtifacts = [],
        };
}
