using Build.Aws;
using Build.Pipelines.Acting;
using Build.Pipelines.Diagnosing;
using Build.Pipelines.Following;
using Build.Pipelines.Looking;
using Build.Reporting;
using Cake.Core;

namespace Build.Pipelines;

/// <summary>What an operator does at the pipeline: look, release, watch, act. Every command ends with what happened.</summary>
public sealed class PipelineDesk(Cloud cloud, Journal journal, TimeProvider clock)
{
    /// <summary>The longest that an execution is followed: an approval may take days, and is followed again.</summary>
    private static readonly TimeSpan LongestWatch = TimeSpan.FromHours(8);

    private readonly ExecutionReader reader = new(cloud.Session.CodePipeline.Value);

    /// <summary>Name of the pipeline.</summary>
    public string Pipeline => cloud.Names.Pipeline;

    /// <summary>Actions on executions and stages.</summary>
    public StageActions Actions => new(cloud.Session.CodePipeline.Value, Pipeline);

    /// <summary>Finds out why things failed.</summary>
    public Diagnoser Diagnoser => new(
        cloud.Session.CodePipeline.Value, new BuildFailureReader(cloud.Session.CodeBuild.Value, cloud.Session.Logs.Value), new RegionalFailures(cloud));

    /// <summary>What runs now.</summary>
    public Task<PipelineStatus> StatusAsync(CancellationToken cancellationToken) => new StatusReader(cloud.Session.CodePipeline.Value).ReadAsync(Pipeline, cancellationToken);

    /// <summary>What ran, newest first.</summary>
    public IAsyncEnumerable<ExecutionEntry> HistoryAsync(int limit, CancellationToken cancellationToken) =>
        new ExecutionHistory(cloud.Session.CodePipeline.Value).ReadAsync(Pipeline, limit, cancellationToken);

    /// <summary>Id of the execution that is meant: the one given, else the latest.</summary>
    /// <exception cref="BadInput">There is none yet.</exception>
    public async Task<string> ExecutionAsync(string? given, CancellationToken cancellationToken)
    {
        if (given is not null)
            return given;
        await foreach (var latest in HistoryAsync(1, cancellationToken))
            return latest.ExecutionId;
        throw new BadInput($"The pipeline '{Pipeline}' has never run. Start it with ./build.sh --target Release");
    }

    /// <summary>Follows an execution to its end, and says why it failed when it did.</summary>
    /// <returns>How it ended, in a line.</returns>
    /// <exception cref="CakeException">It did not succeed, or regions got different bytes.</exception>
    public async Task<string> WatchAsync(string executionId, CancellationToken cancellationToken)
    {
        try
        {
            var end = await new PipelineFollower(reader, clock).FollowAsync(Pipeline, executionId, (before, now) => journal.Say(ProgressLines.Between(before, now)), LongestWatch, cancellationToken);
            if (end.Succeeded)
            {
                if (cloud.SpansRegions)
                    journal.Say(await new SameBytes(cloud).VerifyAsync(executionId, cancellationToken));
                return $"{Pipeline} {executionId} succeeded";
            }
            journal.Say(DiagnosisText.Lines(await Diagnoser.OfExecutionAsync(Pipeline, executionId, cancellationToken)));
            throw new CakeException($"The release ended as {end.Status}: {Pipeline} {executionId}.");
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            journal.Say(cloud.Endpoint is null
                ? $"Stopped watching; the release goes on. Watch it again: ./build.sh --target Watch --execution {executionId}"
                : $"Stopped watching. The release goes on as long as its embedded AWS runs: ./build.sh --target Watch --execution {executionId}");
            throw;
        }
    }
}
