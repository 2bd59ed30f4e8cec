using System.Text.Json.Nodes;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution;

/// <summary>
/// The events that a change of an execution stands for (AWS: "Monitoring CodePipeline events"): derived from the execution before and after, so that none
/// can be forgotten.
/// </summary>
public static class StateChanges
{
    public static IReadOnlyList<AwsEvent> Between(Scope scope, PipelineDeclaration structure, ExecutionRecord? before, ExecutionRecord after)
    {
        AwsEvent[] pipeline = before?.Status == after.Status ? [] : [Pipeline(scope, before, after)];
        var inside = after.Stages.SelectMany(stage => Stage(scope, structure, after, before?.Stage(stage.Name), stage));
        return after.IsActive ? [.. pipeline, .. inside] : [.. inside, .. pipeline];
    }

    private static IEnumerable<AwsEvent> Stage(Scope scope, PipelineDeclaration structure, ExecutionRecord execution, StageRecord? earlier, StageRecord stage)
    {
        if (earlier is null)
            yield return Stage(scope, execution, stage, "STARTED", stage.StartTime);
        else if (stage.Status == ExecutionStatus.InProgress && earlier.Status != stage.Status)
            yield return Stage(scope, execution, stage, "RESUMED", stage.LastUpdateTime);
        foreach (var change in Actions(scope, structure, execution, earlier, stage)) yield return change;
        if (stage.Status != ExecutionStatus.InProgress && earlier?.Status != stage.Status)
            yield return Stage(scope, execution, stage, State(stage.Status), stage.LastUpdateTime);
    }

    private static IEnumerable<AwsEvent> Actions(Scope scope, PipelineDeclaration structure, ExecutionRecord execution, StageRecord? earlier, StageRecord stage)
    {
        foreach (var action in stage.Actions)
        {
            var known = earlier?.Actions.FirstOrDefault(other => other.Id == action.Id);
            if (known is null) yield return Action(scope, structure, execution, stage, action, "STARTED", action.StartTime);
            if (!action.IsInProgress && known?.Status != action.Status)
                yield return Action(scope, structure, execution, stage, action, State(action.Status), action.LastUpdateTime);
        }
    }

    private static AwsEvent Pipeline(Scope scope, ExecutionRecord? before, ExecutionRecord after)
    {
        var state = before is null ? "STARTED" : after.Status == ExecutionStatus.InProgress ? "RESUMED" : State(after.Status);
        var change = Event(scope, after, "Pipeline", state, after.LastUpdateTime);
        if (before is null)
            change.Detail["execution-trigger"] = new JsonObject { ["trigger-type"] = after.Trigger.TriggerType, ["trigger-detail"] = after.Trigger.TriggerDetail };
        else if (after.Change is { } started && after.SourceRevisions.Any(revision => revision.ActionName == started.ActionName))
            change.Detail["execution-trigger"] = EventMembers.Of(started);
        if (after.Status == ExecutionStatus.Stopping && after.Stop?.Reason is { } reason)
            change.Detail["stop-execution-comments"] = reason;
        return change;
    }

    private static AwsEvent Stage(Scope scope, ExecutionRecord execution, StageRecord stage, string state, DateTimeOffset time)
    {
        var change = Event(scope, execution, "Stage", state, time, ("stage", stage.Name));
        if (stage.LastRetryTime is { } retried)
            change.Detail["stage-last-retry-attempt-time"] = EventMembers.Time(retried);
        return change;
    }

    private static AwsEvent Action(
        Scope scope, PipelineDeclaration structure, ExecutionRecord execution, StageRecord stage, ActionRecord action, string state, DateTimeOffset time)
    {
        var change = Event(scope, execution, "Action", state, time, ("stage", stage.Name), ("action", action.Name), ("action-execution-id", action.Id));
        var declaration = structure.Stages.First(declared => declared.Name == stage.Name).Actions.First(declared => declared.Name == action.Name);
        change.Detail["start-time"] = EventMembers.Time(action.StartTime);
        change.Detail["region"] = declaration.Region ?? scope.Region;
        change.Detail["type"] = new JsonObject
        {
            ["owner"] = declaration.ActionTypeId.Owner,
            ["category"] = declaration.ActionTypeId.Category,
            ["provider"] = declaration.ActionTypeId.Provider,
            ["version"] = declaration.ActionTypeId.Version,
        };
        if (state == "STARTED" && action.InputArtifacts.Count > 0) change.Detail["input-artifacts"] = EventMembers.Of(action.InputArtifacts);
        if (state == "SUCCEEDED" && action.OutputArtifacts.Count > 0) change.Detail["output-artifacts"] = EventMembers.Of(action.OutputArtifacts);
        if (state is "SUCCEEDED" or "FAILED") change.Detail["execution-result"] = EventMembers.ResultOf(action);
        return change;
    }

    private static AwsEvent Event(
        Scope scope, ExecutionRecord execution, string level, string state, DateTimeOffset time, params ReadOnlySpan<(string Name, string Value)> members)
    {
        var detail = new JsonObject
        {
            ["pipeline"] = execution.PipelineName,
            ["execution-id"] = execution.Id,
            ["start-time"] = EventMembers.Time(execution.StartTime),
            ["state"] = state,
            ["version"] = execution.PipelineVersion,
            ["pipeline-execution-attempt"] = 1 + execution.Stages.Sum(stage => stage.ManualRetries + stage.AutomatedRetries),
        };
        foreach (var (name, value) in members) detail[name] = value;
        return new AwsEvent(
            scope, "aws.codepipeline", $"CodePipeline {level} Execution State Change", time, [Arn.Of("codepipeline", scope, execution.PipelineName).ToString()], detail);
    }

    private static string State(string status) => status.ToUpperInvariant();
}
