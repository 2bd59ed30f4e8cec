using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>How a stage ends, and where its execution goes then.</summary>
internal static class StageEnd
{
    public static ExecutionRecord Succeed(Run run, StageRecord stage, Moment moment)
    {
        if (run.Stage.ConditionOf(ConditionKind.OnSuccess) is { } condition)
        {
            if (stage.OnSuccess is not { } outcome) return run.With(stage with { OnSuccess = ConditionCheck.Begin(ConditionKind.OnSuccess, condition, run.Execution, moment) }, moment);
            if (outcome.IsInProgress) return run.Execution;
            if (!outcome.IsMet)
            {
                var reason = $"The success condition of stage '{stage.Name}' is not met: {outcome.Summary}";
                return Fail(run, stage with { RollbackRequested = condition.Result == "ROLLBACK" }, reason, moment);
            }
        }

        return Leave(run, stage with { Status = ExecutionStatus.Succeeded }, moment);
    }

    public static ExecutionRecord Skip(Run run, StageRecord stage, Moment moment) => Leave(run, stage with { Status = ExecutionStatus.Skipped }, moment);

    public static ExecutionRecord Fail(Run run, StageRecord stage, string? summary, Moment moment) =>
        run.With(stage with { Status = ExecutionStatus.Failed }, moment) with { Status = ExecutionStatus.Failed, StatusSummary = summary };

    private static ExecutionRecord Leave(Run run, StageRecord stage, Moment moment)
    {
        var left = run.With(stage, moment);
        var last = run.Execution.LastStageIndex ?? run.Structure.Stages.Count - 1;
        return left.StageIndex >= last
            ? left with { Status = ExecutionStatus.Succeeded }
            : left with { StageIndex = left.StageIndex + 1, Waiting = true };
    }
}
