using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;

namespace Build.Pipelines.Following;

/// <summary>Reads an execution with all its actions: two requests, and one more for every hundred actions.</summary>
public sealed class ExecutionReader(IAmazonCodePipeline codePipeline)
{
    /// <summary>The execution as it is now.</summary>
    /// <exception cref="BadInput">There is no such pipeline or execution.</exception>
    public async Task<ExecutionSnapshot> ReadAsync(string pipeline, string executionId, CancellationToken cancellationToken)
    {
        try
        {
            var actions = ActionsAsync(pipeline, executionId, cancellationToken);
            var response = await codePipeline.GetPipelineExecutionAsync(new GetPipelineExecutionRequest { PipelineName = pipeline, PipelineExecutionId = executionId }, cancellationToken);
            var execution = response.PipelineExecution!;
            return new(pipeline, executionId, execution.Status!.Value, execution.StatusSummary, await actions);
        }
        catch (PipelineNotFoundException)
        {
            throw new BadInput($"There is no pipeline '{pipeline}'. Make it with ./build.sh --target Provision.");
        }
        catch (PipelineExecutionNotFoundException)
        {
            throw new BadInput($"The pipeline '{pipeline}' has no execution '{executionId}'. ./build.sh --target History lists them.");
        }
    }

    private async Task<IReadOnlyList<ActionSnapshot>> ActionsAsync(string pipeline, string executionId, CancellationToken cancellationToken)
    {
        var request = new ListActionExecutionsRequest { PipelineName = pipeline, Filter = new ActionExecutionFilter { PipelineExecutionId = executionId }, MaxResults = 100 };
        var actions = new List<ActionSnapshot>();
        do
        {
            var page = await codePipeline.ListActionExecutionsAsync(request, cancellationToken);
            actions.AddRange((page.ActionExecutionDetails ?? []).Select(Snapshot));
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return [.. actions.OrderBy(action => action.Started)];
    }

    private static ActionSnapshot Snapshot(ActionExecutionDetail detail) => new(
        detail.StageName!, detail.ActionName!, detail.ActionExecutionId!, detail.Status!.Value, Utc(detail.StartTime), Utc(detail.LastUpdateTime),
        detail.Output?.ExecutionResult?.ExternalExecutionSummary ?? detail.Output?.ExecutionResult?.ExternalExecutionId,
        detail.Output?.ExecutionResult?.ErrorDetails?.Message);

    private static DateTimeOffset? Utc(DateTime? time) => time is { } value ? new DateTimeOffset(DateTime.SpecifyKind(value.ToUniversalTime(), DateTimeKind.Utc)) : null;
}
