using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>An execution's first steps in a stage: it takes its place, and its entry condition is checked before any action begins.</summary>
internal static class StageEntry
{
    public static ExecutionRecord Enter(Run run, Moment moment) => (run with { Execution = run.Execution with { Waiting = false } })
        .With(new StageRecord { Name = run.StageName, StartTime = moment.Now, LastUpdateTime = moment.Now }, moment);

    /// <summary>Null when the entry condition lets the actions begin; else the execution as the condition leaves it, unchanged while that is in progress.</summary>
    public static ExecutionRecord? Hold(Run run, StageRecord stage, Moment moment)
    {
        if (stage.Actions.Count > 0 || run.Stage.ConditionOf(ConditionKind.BeforeEntry) is not { } condition) return null;
        if (stage.BeforeEntry is not { } outcome) return run.With(stage with { BeforeEntry = ConditionCheck.Begin(ConditionKind.BeforeEntry, condition, run.Execution, moment) }, moment);
        if (outcome.IsInProgress) return run.Execution;
        if (outcome.IsMet) return null;
        return condition.Result == "SKIP"
            ? StageEnd.Skip(run, stage, moment)
            : StageEnd.Fail(run, stage, $"The entry condition of stage '{stage.Name}' is not met: {outcome.Summary}", moment);
    }
}
