using LocalAws.CodePipeline.Execution.Records;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>Puts a failed or stopped stage back to work.</summary>
public static class StageRetry
{
    /// <summary>The stage with the actions of <paramref name="retryMode"/> (FAILED_ACTIONS or ALL_ACTIONS) taken back, so that they start again, and the conditions that are to be checked again.</summary>
    public static StageRecord Reset(StageRecord stage, string retryMode)
    {
        var kept = retryMode == "ALL_ACTIONS" ? [] : stage.Actions.Where(action => action.Status == ExecutionStatus.Succeeded).ToList();
        var unmet = stage.BeforeEntry?.IsMet == false;
        var again = new[] { unmet ? stage.BeforeEntry : null, stage.OnSuccess, stage.OnFailure }.OfType<ConditionRecord>();
        return stage with
        {
            Status = ExecutionStatus.InProgress,
            Actions = kept,
            EarlierActions = [.. stage.EarlierActions, .. stage.Actions.Except(kept)],
            EarlierRules = [.. stage.EarlierRules, .. again.SelectMany(condition => condition.Rules)],
            BeforeEntry = unmet ? null : stage.BeforeEntry,
            OnSuccess = null,
            OnFailure = null,
            RollbackRequested = false,
        };
    }

    /// <summary>The execution resumed in its failed or stopped stage.</summary>
    public static ExecutionRecord Resume(ExecutionRecord execution, StageRecord stage, string retryMode, DateTimeOffset now)
    {
        var again = Reset(stage, retryMode) with
        {
            ManualRetries = stage.ManualRetries + 1,
            LatestRetryTrigger = "ManualStageRetry",
            LastRetryTime = now,
            LastUpdateTime = now,
        };
        return execution with
        {
            Status = ExecutionStatus.InProgress,
            StatusSummary = null,
            Stop = null,
            LastUpdateTime = now,
            Stages = [.. execution.Stages.Where(other => other.Name != stage.Name), again],
        };
    }
}
