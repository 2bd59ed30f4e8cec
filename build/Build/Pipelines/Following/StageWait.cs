using Amazon.CodePipeline.Model;

namespace Build.Pipelines.Following;

/// <summary>What an execution waits for that stands before a stage: a transition that is closed, or the execution that is in the stage; or in it: a condition. Pure.</summary>
/// <remarks>"How pipeline executions work" in the CodePipeline user guide: a stage is locked while an execution is in it.</remarks>
public static class StageWait
{
    /// <summary>The wait in a line; null when the execution stands before no stage, and no condition of the one that it is in is being checked.</summary>
    /// <param name="stages">The pipeline's state.</param>
    /// <param name="executionId">The execution.</param>
    public static string? Of(IEnumerable<StageState> stages, string executionId)
    {
        ArgumentNullException.ThrowIfNull(stages);
        var known = stages.ToList();
        return known.FirstOrDefault(stage => stage.InboundExecutions?.Any(inbound => inbound.PipelineExecutionId == executionId) == true) switch
        {
            { InboundTransitionState: { Enabled: false } closed } stage =>
                $"{stage.StageName}: waits, its transition is closed ({closed.DisabledReason}): ./build.sh --target Open --stage {stage.StageName}",
            { LatestExecution: { PipelineExecutionId: { } holder } latest } stage when holder != executionId && latest.Status?.Value is "InProgress" or "Stopping" =>
                $"{stage.StageName}: waits until {holder} has left it. To end that one: ./build.sh --target Stop --execution {holder}",
            _ => known.Where(stage => stage.LatestExecution is { Status.Value: "InProgress" } latest && latest.PipelineExecutionId == executionId).Select(Condition).FirstOrDefault(),
        };
    }

    private static string? Condition(StageState stage)
    {
        var (kind, state) = new[] { ("entry", stage.BeforeEntryConditionState), ("success", stage.OnSuccessConditionState), ("failure", stage.OnFailureConditionState) }
            .FirstOrDefault(each => each.Item2?.LatestExecution?.Status?.Value == "InProgress");
        if (state is null)
            return null;
        var rules = (state.ConditionStates ?? []).SelectMany(condition => condition.RuleStates ?? []).Where(rule => rule.LatestExecution?.Status?.Value == "InProgress")
            .Select(rule => rule.LatestExecution!.Summary is { Length: > 0 } summary ? $"{rule.RuleName} ({summary})" : rule.RuleName);
        return $"{stage.StageName}: its {kind} condition is being checked: {string.Join(", ", rules)}. To end it: ./build.sh --target Stop --execution {stage.LatestExecution!.PipelineExecutionId}";
    }
}
