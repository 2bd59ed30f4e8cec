using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;

namespace Build.Pipelines.Following;

/// <summary>Reads an execution with all its actions.</summary>
public sealed class ExecutionReader(IAmazonCodePipeline codePipeline)
{
    private const int LargestPage = 100;

    /// <summary>How many requests were made so far.</summary>
    public int Requests { get; private set; }

    /// <summary>The execution as it is now: two requests, one more for every hundred actions, and one when it waits before a stage.</summary>
    /// <exception cref="BadInput">There is no such pipeline or execution.</exception>
    public async Task<ExecutionSnapshot> ReadAsync(string pipeline, string executionId, CancellationToken cancellationToken)
    {
        var actions = await ActionsAsync(pipeline, executionId, cancellationToken);
        var execution = await ExecutionAsync(pipeline, executionId, cancellationToken);
        var now = await SnapshotAsync(execution, actions, cancellationToken);
        // An action may have ended between the two requests.
        return now.Ended && actions.Any(action => action.Status == "InProgress") ? now with { Actions = await ActionsAsync(pipeline, executionId, cancellationToken) } : now;
    }

    /// <summary>The execution as it is now, by one request while an action runs and none has changed.</summary>
    public async Task<ExecutionSnapshot> RefreshAsync(ExecutionSnapshot before, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        var actions = await ActionsAsync(before.Pipeline, before.ExecutionId, cancellationToken);
        if (actions.Any(action => action.Status == "InProgress") && actions.Select(Key).SequenceEqual(before.Actions.Select(Key)))
            return before with { Actions = actions };
        return await SnapshotAsync(await ExecutionAsync(before.Pipeline, before.ExecutionId, cancellationToken), actions, cancellationToken);
    }

    private async Task<ExecutionSnapshot> SnapshotAsync(PipelineExecution execution, IReadOnlyList<ActionSnapshot> actions, CancellationToken cancellationToken)
    {
        var now = new ExecutionSnapshot(execution.PipelineName!, execution.PipelineExecutionId!, execution.Status!.Value, execution.StatusSummary, actions);
        if (now.Ended || actions.Any(action => action.Status == "InProgress"))
            return now;
        Requests++;
        var state = await codePipeline.GetPipelineStateAsync(new GetPipelineStateRequest { Name = now.Pipeline }, cancellationToken);
        return now with { Wait = StageWait.Of(state.StageStates ?? [], now.ExecutionId) };
    }

    private static (string, string) Key(ActionSnapshot action) => (action.ExecutionId, action.Status);

    private async Task<PipelineExecution> ExecutionAsync(string pipeline, string executionId, CancellationToken cancellationToken)
    {
        try
        {
            Requests++;
            return (await codePipeline.GetPipelineExecutionAsync(new GetPipelineExecutionRequest { PipelineName = pipeline, PipelineExecutionId = executionId }, cancellationToken)).PipelineExecution!;
        }
        catch (PipelineExecutionNotFoundException)
        {
            throw new BadInput($"The pipeline '{pipeline}' has no execution '{executionId}'. ./build.sh --target History lists them.");
        }
    }

    private async Task<IReadOnlyList<ActionSnapshot>> ActionsAsync(string pipeline, string executionId, CancellationToken cancellationToken)
    {
        var request = new ListActionExecutionsRequest { PipelineName = pipeline, Filter = new ActionExecutionFilter { PipelineExecutionId = executionId }, MaxResults = LargestPage };
        var actions = new List<ActionSnapshot>();
        do
        {
            Requests++;
            var page = await PageAsync(request, cancellationToken);
            actions.AddRange((page.ActionExecutionDetails ?? []).Select(Snapshot));
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return [.. actions.OrderBy(action => action.Started)];
    }

    private async Task<ListActionExecutionsResponse> PageAsync(ListActionExecutionsRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await codePipeline.ListActionExecutionsAsync(request, cancellationToken);
        }
        catch (PipelineNotFoundException)
        {
            throw new BadInput($"There is no pipeline '{request.PipelineName}'. Make it with ./build.sh --target Provision.");
        }
        catch (PipelineExecutionNotFoundException)
        {
            throw new BadInput($"The pipeline '{request.PipelineName}' has no execution '{request.Filter!.PipelineExecutionId}'. ./build.sh --target History lists them.");
        }
    }

    private static ActionSnapshot Snapshot(ActionExecutionDetail detail) => new(
        detail.StageName!, detail.ActionName!, detail.ActionExecutionId!, detail.Status!.Value, Utc.Of(detail.StartTime), Utc.Of(detail.LastUpdateTime),
        RevisionSummary.MessageOf(detail.Output?.ExecutionResult?.ExternalExecutionSummary) ?? detail.Output?.ExecutionResult?.ExternalExecutionId,
        detail.Output?.ExecutionResult?.ErrorDetails?.Message, detail.Input?.ActionTypeId?.Category?.Value == "Approval");
}
