using LocalAws.CodePipeline.Execution.Records;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>How a stage ends, and where its execution goes then.</summary>
internal static class StageEnd
{
    public static ExecutionRecord Succeed(Run run, StageRecord stage, Moment moment)
    {
        if (run.Stage.OnSuccess?.Conditions is [var condition, ..] && stage.OnSuccess?.IsMet != true)
        {
            stage = stage with { OnSuccess = ConditionCheck.Evaluate(condition, run.Execution, moment) };
            if (!stage.OnSuccess.IsMet)
            {
                var reason = $"The success condition of stage '{stage.Name}' is not met: {stage.OnSuccess.Summary}";
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
