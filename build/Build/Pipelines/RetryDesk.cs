using Build.Aws;
using Build.Pipelines.Following;

namespace Build.Pipelines;

/// <summary>Tries a stage that failed again.</summary>
public sealed class RetryDesk(Cloud cloud, PipelineDesk desk)
{
    /// <summary>Tries it, and follows the execution to its end.</summary>
    /// <param name="stage">The stage; the one that failed when not said.</param>
    /// <param name="execution">The execution; the latest when not said.</param>
    /// <param name="all">Whether all of its actions are tried, and not only those that failed.</param>
    /// <param name="cancellationToken">Stops following.</param>
    /// <returns>How it ended, in a line.</returns>
    /// <exception cref="BadInput">Nothing has failed that could be tried again.</exception>
    public async Task<string> RunAsync(string? stage, string? execution, bool all, CancellationToken cancellationToken)
    {
        var id = await desk.ExecutionAsync(execution, cancellationToken);
        var name = stage is null ? await FailedAsync(id, cancellationToken) : await desk.StageAsync(stage, cancellationToken);
        await desk.Actions.RetryAsync(name, id, all, cancellationToken);
        return await desk.WatchAsync(id, cancellationToken);
    }

    private async Task<string> FailedAsync(string id, CancellationToken cancellationToken)
    {
        var now = await new ExecutionReader(cloud.Session.CodePipeline.Value).ReadAsync(desk.Pipeline, id, cancellationToken);
        return now.Status is "Failed" or "Stopped" && now.Actions.LastOrDefault(action => action.Status is "Failed" or "Abandoned") is { } failed
            ? failed.Stage
            : throw new BadInput($"{id} is {now.Status}: no stage of it has failed that could be tried again. Start a new execution with ./build.sh --target Release");
    }
}
