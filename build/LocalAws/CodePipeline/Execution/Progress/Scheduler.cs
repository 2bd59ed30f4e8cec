using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>
/// Decides what happens next to a pipeline's active executions: who enters a stage, who waits, who is superseded, which actions start, which stages and
/// executions end. Pure: the runner stores the result and starts the actions that are new in it.
/// </summary>
public static class Scheduler
{
    /// <summary>The most executions that can wait or run in QUEUED mode, and run in PARALLEL mode (AWS: CodePipeline quotas).</summary>
    public const int MaximumConcurrentExecutions = 50;

    /// <summary>Advances until nothing more can be decided.</summary>
    /// <param name="active">The active executions of one pipeline, each with the structure that it runs.</param>
    /// <param name="closedStages">Names of the stages whose inbound transition is disabled.</param>
    /// <param name="moment">The time and the ids of what is decided now.</param>
    public static IReadOnlyList<ExecutionRecord> Advance(IReadOnlyList<Run> active, IReadOnlySet<string> closedStages, Moment moment)
    {
        var runs = active.OrderBy(run => run.Execution.Number).ToList();
        while (InsideStages(runs, moment) | IntoStages(runs, closedStages, moment)) { }

        return [.. runs.Select(run => run.Execution)];
    }

    private static bool InsideStages(List<Run> runs, Moment moment)
    {
        var changed = false;
        for (var index = 0; index < runs.Count; index++)
        {
            if (!runs[index].Execution.IsActive) continue;
            var next = runs[index].Execution.Waiting ? StopWaiting(runs[index].Execution, moment) : StageProgress.Next(runs[index], moment);
            changed |= Replace(runs, index, next);
        }

        return changed;
    }

    private static bool IntoStages(List<Run> runs, IReadOnlySet<string> closedStages, Moment moment)
    {
        var changed = false;
        foreach (var stage in runs.Where(IsWaiting).Select(run => run.StageName).Distinct().ToList())
        {
            var waiting = runs.Where(run => IsWaiting(run) && run.StageName == stage).ToList();
            foreach (var old in waiting.SkipLast(1).Where(run => run.Execution.Mode == "SUPERSEDED"))
                changed |= Replace(runs, runs.IndexOf(old), Supersede(old.Execution, waiting[^1].Execution, moment));
            if (closedStages.Contains(stage)) continue;
            foreach (var run in waiting.Where(run => runs.Contains(run)))
            {
                if (run.Execution.Mode != "PARALLEL" && runs.Any(other => Occupies(other, stage))) break;
                changed |= Replace(runs, runs.IndexOf(run), StageEntry.Enter(run, moment));
            }
        }

        return changed;
    }

    private static bool IsWaiting(Run run) => run.Execution is { IsActive: true, Waiting: true };

    private static bool Occupies(Run run, string stage) =>
        run.Execution is { IsActive: true, Waiting: false, Mode: not "PARALLEL" } && run.StageName == stage;

    private static bool Replace(List<Run> runs, int index, ExecutionRecord next)
    {
        if (ReferenceEquals(runs[index].Execution, next)) return false;
        runs[index] = runs[index] with { Execution = next };
        return true;
    }

    private static ExecutionRecord StopWaiting(ExecutionRecord execution, Moment moment) => execution.Stop is null
        ? execution
        : execution with { Status = ExecutionStatus.Stopped, LastUpdateTime = moment.Now };

    private static ExecutionRecord Supersede(ExecutionRecord old, ExecutionRecord newer, Moment moment) => old with
    {
        Status = ExecutionStatus.Superseded,
        StatusSummary = $"Superseded by execution {newer.Id}",
        LastUpdateTime = moment.Now,
    };
}
