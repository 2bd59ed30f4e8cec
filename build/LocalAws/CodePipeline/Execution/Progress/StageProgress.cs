using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Progress;

/// <summary>The next step of an execution inside a stage: actions of one runOrder in parallel, the next runOrder when all have succeeded.</summary>
internal static class StageProgress
{
    public static ExecutionRecord Next(Run run, Moment moment)
    {
        var stage = run.Current;
        if (run.Execution.Stop is { } stop) return Stop(run, stage, stop, moment);
        if (StageEntry.Hold(run, stage, moment) is { } held) return held;
        if (stage.AnyAction(ExecutionStatus.Failed) || stage.AnyAction(ExecutionStatus.Abandoned))
            return stage.AnyAction(ExecutionStatus.InProgress) ? run.Execution : StageFailure.Decide(run, stage, moment);
        var wave = run.Stage.Actions.GroupBy(action => action.RunOrder ?? 1).OrderBy(group => group.Key)
            .FirstOrDefault(group => group.Any(action => stage.Action(action.Name)?.Status != ExecutionStatus.Succeeded));
        if (wave is null) return StageEnd.Succeed(run, stage, moment);
        var fresh = wave.Where(action => stage.Action(action.Name) is null).ToList();
        return fresh.Count == 0 ? run.Execution : Start(run, stage, fresh, moment);
    }

    private static ExecutionRecord Start(Run run, StageRecord stage, List<ActionDeclaration> actions, Moment moment)
    {
        var started = actions.Select(action => ActionStart.Create(action, run.Execution, moment));
        return run.With(stage with { Actions = [.. stage.Actions, .. started] }, moment);
    }

    private static ExecutionRecord Stop(Run run, StageRecord stage, StopRequest stop, Moment moment)
    {
        foreach (var kind in Enum.GetValues<ConditionKind>())
            stage = stage.With(kind, ConditionCheck.GiveUp(stage.Condition(kind), stop.Abandon ? ExecutionStatus.Abandoned : ExecutionStatus.Cancelled, moment.Now));
        if (stop.Abandon)
        {
            stage = stage with
            {
                Actions = [.. stage.Actions.Select(action => action.IsInProgress
                    ? action with { Status = ExecutionStatus.Abandoned, LastUpdateTime = moment.Now, Summary = "The execution was stopped and its actions abandoned" }
                    : action)],
            };
        }

        var status = stage.AnyAction(ExecutionStatus.InProgress) ? ExecutionStatus.Stopping : ExecutionStatus.Stopped;
        if (run.Execution.Status == status && stage.Status == status) return run.Execution;
        return run.With(stage with { Status = status }, moment) with { Status = status };
    }
}
