using LocalAws.Kernel;

namespace LocalAws.CodeBuild.Execution;

/// <summary>Keeps a build's record up to date while it runs; each transition is stored, then published.</summary>
internal sealed class BuildRecorder(StateStore store, CodeBuildStore codeBuild, BuildEvents events, TimeProvider clock)
{
    public StoredBuild Change(Scope scope, string id, Func<Build, Build> change) =>
        store.Transaction(() =>
        {
            var stored = codeBuild.Build(scope, id);
            stored = stored with { Build = change(stored.Build) };
            codeBuild.Builds.Put(scope, id, stored);
            return stored;
        });

    public void PhaseStarted(Scope scope, string id, string phase) =>
        Change(
            scope,
            id,
            build =>
                build.CurrentPhase == phase && build.Phases!.Any(each => each.PhaseType == phase)
                    ? build
                    : build with
                    {
                        CurrentPhase = phase,
                        Phases = [.. build.Phases!, new BuildPhase { PhaseType = phase, StartTime = clock.GetUtcNow() }],
                    }
        );

    public void PhaseEnded(Scope scope, string id, string phase, string status, PhaseContext? context) =>
        store.Transaction(() =>
        {
            var now = clock.GetUtcNow();
            var stored = Change(
                scope,
                id,
                build =>
                    build with
                    {
                        Phases = [.. build.Phases!.Select(each => each.PhaseType == phase && each.EndTime is null ? End(each, status, context, now) : each)],
                    }
            );
            events.PhaseEnded(scope, stored.Build, stored.Build.Phases!.Last(each => each.PhaseType == phase));
        });

    /// <summary>Ends the build; a phase that still runs ends with it.</summary>
    public Build Complete(Scope scope, string id, string status, PhaseContext? context = null) =>
        store.Transaction(() =>
        {
            var now = clock.GetUtcNow();
            var build = Change(
                scope,
                id,
                each =>
                    each with
                    {
                        BuildStatus = status,
                        BuildComplete = true,
                        EndTime = now,
                        CurrentPhase = PhaseName.Completed,
                        Phases =
                        [
                            .. WithPhaseFor(context, each.Phases!, now).Select(phase => phase.EndTime is null ? End(phase, status, context, now) : phase),
                            new BuildPhase { PhaseType = PhaseName.Completed, StartTime = now },
                        ],
                    }
            ).Build;
            events.StateChanged(scope, build);
            return build;
        });

    // Between two phases none is open: the reason must not be lost for that.
    private static IEnumerable<BuildPhase> WithPhaseFor(PhaseContext? context, IReadOnlyList<BuildPhase> phases, DateTimeOffset now) =>
        context is null || phases.Any(phase => phase.EndTime is null) ? phases : [.. phases, new BuildPhase { PhaseType = PhaseName.Finalizing, StartTime = now }];

    private static BuildPhase End(BuildPhase phase, string status, PhaseContext? context, DateTimeOffset now) =>
        phase with
        {
            PhaseStatus = status,
            EndTime = now,
            DurationInSeconds = (long)Math.Round((now - phase.StartTime!.Value).TotalSeconds),
            Contexts = [context ?? new PhaseContext { StatusCode = "", Message = "" }],
        };
}
