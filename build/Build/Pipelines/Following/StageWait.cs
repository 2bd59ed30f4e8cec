using Amazon.CodePipeline.Model;

namespace Build.Pipelines.Following;

/// <summary>What an execution waits for that stands before a stage: a transition that is closed, or the execution that is in the stage. Pure.</summary>
/// <remarks>"How pipeline executions work" in the CodePipeline user guide: a stage is locked while an execution is in it.</remarks>
public static class StageWait
{
    /// <summary>The wait in a line; null when the execution stands before no stage.</summary>
    /// <param name="stages">The pipeline's state.</param>
    /// <param name="executionId">The execution.</param>
    public static string? Of(IEnumerable<StageState> stages, string executionId)
    {
        ArgumentNullException.ThrowIfNull(stages);
        return stages.FirstOrDefault(stage => stage.InboundExecutions?.Any(inbound => inbound.PipelineExecutionId == executionId) == true) switch
        {
            { InboundTransitionState: { Enabled: false } closed } stage =>
                $"{stage.StageName}: waits, its transition is closed ({closed.DisabledReason}): ./build.sh --target Open --stage {stage.StageName}",
            { LatestExecution: { PipelineExecutionId: { } holder } latest } stage when holder != executionId && latest.Status?.Value is "InProgress" or "Stopping" =>
                $"{stage.StageName}: waits until {holder} has left it. To end that one: ./build.sh --target Stop --execution {holder}",
            _ => null,
        };
    }
}
