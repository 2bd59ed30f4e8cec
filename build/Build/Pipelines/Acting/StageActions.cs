using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;

namespace Build.Pipelines.Acting;

/// <summary>What an operator does with an execution or a stage. Each says which of its inputs does not exist, and what does.</summary>
public sealed class StageActions(IAmazonCodePipeline codePipeline, string pipeline)
{
    /// <summary>Stops an execution: running actions are finished first, or abandoned.</summary>
    public Task StopAsync(string executionId, bool abandon, string reason, CancellationToken cancellationToken) => Explained(async () =>
        await codePipeline.StopPipelineExecutionAsync(
            new StopPipelineExecutionRequest { PipelineName = pipeline, PipelineExecutionId = executionId, Abandon = abandon, Reason = reason }, cancellationToken));

    /// <summary>Tries a failed stage again: its failed actions, or all of them. The execution keeps its id.</summary>
    public Task RetryAsync(string stage, string executionId, bool all, CancellationToken cancellationToken) => Explained(async () =>
        await codePipeline.RetryStageExecutionAsync(
            new RetryStageExecutionRequest
            {
                PipelineName = pipeline, StageName = stage, PipelineExecutionId = executionId, RetryMode = all ? StageRetryMode.ALL_ACTIONS : StageRetryMode.FAILED_ACTIONS,
            },
            cancellationToken));

    /// <summary>Rolls a stage back to an earlier execution that succeeded in it; returns the id of the new execution.</summary>
    public async Task<string> RollbackAsync(string stage, string toExecutionId, CancellationToken cancellationToken)
    {
        var id = "";
        await Explained(async () => id = (await codePipeline.RollbackStageAsync(
            new RollbackStageRequest { PipelineName = pipeline, StageName = stage, TargetPipelineExecutionId = toExecutionId }, cancellationToken)).PipelineExecutionId!);
        return id;
    }

    /// <summary>Lets executions into a stage again.</summary>
    public Task OpenAsync(string stage, CancellationToken cancellationToken) => Explained(async () =>
        await codePipeline.EnableStageTransitionAsync(
            new EnableStageTransitionRequest { PipelineName = pipeline, StageName = stage, TransitionType = StageTransitionType.Inbound }, cancellationToken));

    /// <summary>Keeps executions out of a stage, for a reason that everybody sees.</summary>
    public Task CloseAsync(string stage, string reason, CancellationToken cancellationToken) => Explained(async () =>
        await codePipeline.DisableStageTransitionAsync(
            new DisableStageTransitionRequest { PipelineName = pipeline, StageName = stage, TransitionType = StageTransitionType.Inbound, Reason = reason }, cancellationToken));

    private async Task Explained(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (AmazonCodePipelineException exception) when (Explanation(exception) is { } explanation)
        {
            throw new BadInput($"{explanation} {exception.Message}");
        }
    }

    private string? Explanation(AmazonCodePipelineException exception) => exception switch
    {
        PipelineNotFoundException => $"There is no pipeline '{pipeline}'; ./build.sh --target Provision makes it.",
        StageNotFoundException => $"The pipeline '{pipeline}' has no such stage; ./build.sh --target Status lists them.",
        PipelineExecutionNotFoundException => $"The pipeline '{pipeline}' has no such execution; ./build.sh --target History lists them.",
        PipelineExecutionNotStoppableException => "This execution has ended or is stopping already.",
        DuplicatedStopRequestException => "This execution is being stopped already; --abandon ends its actions at once.",
        StageNotRetryableException => "This stage cannot be retried: it has not failed, or the pipeline was changed since. Start a new execution with ./build.sh --target Release.",
        NotLatestPipelineExecutionException => "A newer execution has gone past this one; only the latest in a stage can be retried.",
        UnableToRollbackStageException => "This stage cannot be rolled back to that execution.",
        PipelineExecutionOutdatedException => "The pipeline was changed since that execution; only executions of its current structure can be rolled back to.",
        ConcurrentPipelineExecutionsLimitExceededException => "Too many executions are running.",
        _ => null,
    };
}
