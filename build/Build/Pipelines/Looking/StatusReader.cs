using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;

namespace Build.Pipelines.Looking;

/// <summary>Reads how a pipeline stands: one request, whatever its size.</summary>
public sealed class StatusReader(IAmazonCodePipeline codePipeline)
{
    private const int DocumentVersion = 1;

    /// <summary>The pipeline as it stands.</summary>
    /// <exception cref="BadInput">There is no such pipeline.</exception>
    public async Task<PipelineStatus> ReadAsync(string pipeline, CancellationToken cancellationToken)
    {
        try
        {
            var state = await codePipeline.GetPipelineStateAsync(new GetPipelineStateRequest { Name = pipeline }, cancellationToken);
            return new(DocumentVersion, pipeline, state.PipelineVersion ?? 0, [.. (state.StageStates ?? []).Select(Stage)]);
        }
        catch (PipelineNotFoundException)
        {
            throw new BadInput($"There is no pipeline '{pipeline}'. Make it with ./build.sh --target Provision.");
        }
    }

    private static StageStatus Stage(StageState stage) => new(
        stage.StageName!, stage.LatestExecution?.Status?.Value, stage.LatestExecution?.PipelineExecutionId, Transition(stage.InboundTransitionState),
        [.. (stage.ActionStates ?? []).Select(Action)], stage.InboundExecution?.PipelineExecutionId);

    private static TransitionStatus Transition(TransitionState? state) => state is { Enabled: false }
        ? new(false, state.DisabledReason, state.LastChangedBy, Utc.Of(state.LastChangedAt))
        : new(true);

    // Only an approval that waits has a token.
    private static ActionStatus Action(ActionState action) => new(
        action.ActionName!, action.LatestExecution?.Status?.Value, Utc.Of(action.LatestExecution?.LastStatusChange),
        action.CurrentRevision?.RevisionId, RevisionSummary.MessageOf(action.LatestExecution?.Summary), action.LatestExecution?.ErrorDetails?.Message,
        action.LatestExecution?.ExternalExecutionUrl ?? action.RevisionUrl,
        action.LatestExecution is { Token: { Length: > 0 }, Status.Value: "InProgress" });
}
