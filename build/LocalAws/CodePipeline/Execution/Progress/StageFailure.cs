using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>What follows when an action of a stage has failed: the stage fails, unless its onFailure retries, skips or rolls back.</summary>
internal static class StageFailure
{
    /// <summary>AWS retries a failed stage automatically once.</summary>
    private const int MaximumAutomatedRetries = 1;

    public static ExecutionRecord Decide(Run run, StageRecord stage, Moment moment)
    {
        var result = run.Stage.OnFailure?.Result;
        if (run.Stage.ConditionOf(ConditionKind.OnFailure) is { } condition)
        {
            if (stage.OnFailure is not { } outcome) return run.With(stage with { OnFailure = ConditionCheck.Begin(ConditionKind.OnFailure, condition, run.Execution, moment) }, moment);
            if (outcome.IsInProgress) return run.Execution;
            result = outcome.IsMet ? condition.Result ?? result : "FAIL";
        }

        return result switch
        {
            "RETRY" when stage.AutomatedRetries < MaximumAutomatedRetries => Retry(run, stage, moment),
            "SKIP" => StageEnd.Skip(run, stage, moment),
            "ROLLBACK" => StageEnd.Fail(run, stage with { RollbackRequested = true }, Summary(stage), moment),
            _ => StageEnd.Fail(run, stage, Summary(stage), moment),
        };
    }

    private static ExecutionRecord Retry(Run run, StageRecord stage, Moment moment)
    {
        var again = StageRetry.Reset(stage, run.Stage.OnFailure?.RetryConfiguration?.RetryMode ?? "ALL_ACTIONS");
        return run.With(again with { AutomatedRetries = stage.AutomatedRetries + 1, LatestRetryTrigger = "AutomatedStageRetry", LastRetryTime = moment.Now }, moment);
    }

    private static string? Summary(StageRecord stage) =>
        stage.Actions.FirstOrDefault(action => action.Status is ExecutionStatus.Failed or ExecutionStatus.Abandoned) is { } failed
            ? $"Action '{failed.Name}' of stage '{stage.Name}' failed: {failed.ErrorDetails?.Message ?? failed.Summary}"
            : null;
}
