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
            yield return Event(scope, execution, "Stage", "STARTED", stage.StartTime, ("stage", stage.Name));
        else if (stage.Status == ExecutionStatus.InProgress && earlier.Status != stage.Status)
            yield return Event(scope, execution, "Stage", "RESUMED", stage.LastUpdateTime, ("stage", stage.Name));
        foreach (var change in Actions(scope, structure, execution, earlier, stage)) yield return change;
        if (stage.Status != ExecutionStatus.InProgress && earlier?.Status != stage.Status)
            yield return Event(scope, execution, "Stage", State(stage.Status), stage.LastUpdateTime, ("stage", stage.Name));
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
        return Event(scope, after, "Pipeline", state, after.LastUpdateTime);
    }

    private static AwsEvent Action(
        Scope scope, PipelineDeclaration structure, ExecutionRecord execution, StageRecord stage, ActionRecord action, string state, DateTimeOffset time)
    {
        var change = Event(scope, execution, "Action", state, time, ("stage", stage.Name), ("action", action.Name), ("action-execution-id", action.Id));
        var declaration = structure.Stages.First(declared => declared.Name == stage.Name).Actions.First(declared => declared.Name == action.Name);
        change.Detail["region"] = declaration.Region ?? scope.Region;
        change.Detail["type"] = new JsonObject
        {
            ["owner"] = declaration.ActionTypeId.Owner,
            ["category"] = declaration.ActionTypeId.Category,
            ["provider"] = declaration.ActionTypeId.Provider,
            ["version"] = declaration.ActionTypeId.Version,
        };
        if (action.IsInProgress) return change;
        change.Detail["execution-result"] = new JsonObject
        {
            ["external-execution-id"] = action.ExternalExecutionId,
            ["external-execution-url"] = action.ExternalExecutionUrl,
            ["external-execution-summary"] = action.Summary,
            ["error-code"] = action.ErrorDetails?.Code,
        };
        return change;
    }

    private static AwsEvent Event(
        Scope scope, ExecutionRecord execution, string level, string state, DateTimeOffset time, params ReadOnlySpan<(string Name, string Value)> members)
    {
        var detail = new JsonObject
        {
            ["pipeline"] = execution.PipelineName,
            ["execution-id"] = execution.Id,
            ["start-time"] = execution.StartTime.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture),
            ["state"] = state,
            ["version"] = execution.PipelineVersion,
            ["pipeline-execution-attempt"] = 1 + execution.Stages.Sum(stage => stage.ManualRetries + stage.AutomatedRetries),
        };
        foreach (var (name, value) in members) detail[name] = value;
        if (level == "Pipeline")
            detail["execution-trigger"] = new JsonObject { ["trigger-type"] = execution.Trigger.TriggerType, ["trigger-detail"] = execution.Trigger.TriggerDetail };
        return new AwsEvent(
            scope, "aws.codepipeline", $"CodePipeline {level} Execution State Change", time, [Arn.Of("codepipeline", scope, execution.PipelineName).ToString()], detail);
    }

    private static string State(string status) => status.ToUpperInvariant();
}
