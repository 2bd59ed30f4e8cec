using LocalAws.CodePipeline.Execution.Records;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>An execution's first step into a stage: its entry condition.</summary>
internal static class StageEntry
{
    public static ExecutionRecord Enter(Run run, Moment moment)
    {
        var stage = new StageRecord { Name = run.StageName, StartTime = moment.Now, LastUpdateTime = moment.Now };
        var entered = run with { Execution = run.Execution with { Waiting = false } };
        if (run.Stage.BeforeEntry?.Conditions is not [var condition, ..]) return entered.With(stage, moment);
        var outcome = ConditionCheck.Evaluate(condition, run.Execution, moment);
        stage = stage with { BeforeEntry = outcome };
        if (outcome.IsMet) return entered.With(stage, moment);
        return condition.Result == "SKIP"
            ? StageEnd.Skip(entered, stage, moment)
            : StageEnd.Fail(entered, stage, $"The entry condition of stage '{stage.Name}' is not met: {outcome.Summary}", moment);
    }
}
