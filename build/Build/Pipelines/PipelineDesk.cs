using Amazon.S3;
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
    private const int DocumentVersion = 1;
    private const int LengthOfId = 36;
    private const int Searched = 1000;

    /// <summary>The longest that an execution is followed: an approval may take days, and is followed again.</summary>
    private static readonly TimeSpan LongestWatch = TimeSpan.FromHours(8);

    /// <summary>Name of the pipeline.</summary>
    public string Pipeline => cloud.Names.Pipeline;

    /// <summary>Actions on executions and stages.</summary>
    public StageActions Actions => new(cloud.Session.CodePipeline.Value, Pipeline);

    /// <summary>Finds out why things failed.</summary>
    public Diagnoser Diagnoser => Diagnoser.Of(cloud);

    /// <summary>Past executions.</summary>
    public ExecutionHistory History => new(cloud.Session.CodePipeline.Value);

    /// <summary>What runs now, and who holds the lock.</summary>
    public async Task<PipelineStatus> StatusAsync(CancellationToken cancellationToken)
    {
        var held = LockAsync(cancellationToken);
        var status = await new StatusReader(cloud.Session.CodePipeline.Value).ReadAsync(Pipeline, cancellationToken);
        return status with { Lock = await held };
    }

    /// <summary>Shows what ran, newest first, as it is read.</summary>
    public async Task ShowHistoryAsync(int limit, string? next, bool asDocument, CancellationToken cancellationToken)
    {
        var history = History;
        var executions = history.ReadAsync(Pipeline, limit, cancellationToken, next);
        if (asDocument)
            journal.Show(new HistoryDocument(DocumentVersion, Pipeline, await executions.ToListAsync(cancellationToken), history.Next), _ => []);
        else
            await journal.SayAsync(executions.Select(HistoryText.Line).Prepend(HistoryText.Head));
        if (history.Next is { } more)
            journal.Say($"There are more: ./build.sh --target History --limit {limit} --next {more}");
    }

    /// <summary>Id of the execution that is meant: the one given, whole or by its beginning, else the latest.</summary>
    /// <exception cref="BadInput">There is none, or the beginning is that of several.</exception>
    public async Task<string> ExecutionAsync(string? given, CancellationToken cancellationToken)
    {
        if (given is { Length: LengthOfId })
            return given;
        var ids = await History.ReadAsync(Pipeline, given is null ? 1 : Searched, cancellationToken).Select(execution => execution.ExecutionId).ToListAsync(cancellationToken);
        if (given is not null)
            return Lookup.Find(given, ids, "execution", "./build.sh --target History lists them.");
        return ids.Count > 0 ? ids[0] : throw new BadInput($"The pipeline '{Pipeline}' has never run. Start it with ./build.sh --target Release");
    }

    /// <summary>Name of the stage that is meant, whole or by its beginning.</summary>
    /// <exception cref="BadInput">There is none.</exception>
    public async Task<string> StageAsync(string given, CancellationToken cancellationToken)
    {
        var status = await new StatusReader(cloud.Session.CodePipeline.Value).ReadAsync(Pipeline, cancellationToken);
        var stages = status.Stages.Select(stage => stage.Stage).ToList();
        return Lookup.Find(given, stages, "stage", $"The pipeline has {string.Join(", ", stages)}.");
    }

    /// <summary>Lets executions into a stage again.</summary>
    /// <returns>What happened, in a line.</returns>
    /// <exception cref="BadInput">There is no such stage.</exception>
    public async Task<string> OpenAsync(string given, CancellationToken cancellationToken)
    {
        var stage = await StageAsync(given, cancellationToken);
        await Actions.OpenAsync(stage, cancellationToken);
        return Acted("Open", stage, $"{stage} is open");
    }

    /// <summary>Keeps executions out of a stage, for a reason that everybody sees.</summary>
    /// <returns>What happened, in a line.</returns>
    /// <exception cref="BadInput">There is no such stage.</exception>
    public async Task<string> CloseAsync(string given, string reason, CancellationToken cancellationToken)
    {
        var stage = await StageAsync(given, cancellationToken);
        await Actions.CloseAsync(stage, reason, cancellationToken);
        return Acted("Close", stage, $"{stage} is closed: {reason}");
    }

    /// <summary>Follows an execution to its end, and says why it failed when it did.</summary>
    /// <returns>How it ended, in a line.</returns>
    /// <exception cref="CakeException">It did not succeed, or regions got different bytes.</exception>
    public async Task<string> WatchAsync(string executionId, CancellationToken cancellationToken)
    {
        var end = await FollowAsync(executionId, cancellationToken);
        return end.Execution.Succeeded
            ? $"{Pipeline} {executionId} succeeded ({end.Requests} requests)"
            : throw new CakeException($"The release ended as {end.Execution.Status}: {Pipeline} {executionId}.");
    }

    /// <summary>Follows an execution to its end, shows why it failed when it did, and tells what was seen.</summary>
    public async Task<WatchDocument> FollowAsync(string executionId, CancellationToken cancellationToken)
    {
        var reader = new ExecutionReader(cloud.Session.CodePipeline.Value);
        try
        {
            var end = await new PipelineFollower(reader, clock).FollowAsync(Pipeline, executionId, View(), LongestWatch, cancellationToken);
            var diagnosis = end.Status is "Failed" or "Superseded" ? await Diagnoser.OfExecutionAsync(Pipeline, executionId, cancellationToken) : null;
            var seen = new WatchDocument(DocumentVersion, end, reader.Requests, diagnosis);
            if (end.Succeeded && cloud.SpansRegions)
                journal.Say(await new SameBytes(cloud).VerifyAsync(executionId, cancellationToken));
            journal.Show(seen, _ => diagnosis is null ? [] : DiagnosisText.Lines(diagnosis).Concat(WaveText.Lines(end, cloud.Names)));
            return seen;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            journal.Say(cloud switch
            {
                { EndsWithRun: true } => $"Stopped watching. The release {executionId} ends with the embedded AWS of this run; the same command releases again.",
                { Endpoint: null } => $"Stopped watching; the release goes on. Watch it again: ./build.sh --target Watch --execution {executionId}",
                _ => $"Stopped watching. The release goes on as long as its embedded AWS runs: ./build.sh --target Watch --execution {executionId}",
            });
            throw;
        }
    }

    private string Acted(string act, string subject, string outcome)
    {
        journal.Show(new ActDocument(DocumentVersion, act, subject, outcome), _ => []);
        return outcome;
    }

    // A table in place on a terminal, a line for each change elsewhere.
    private Action<ExecutionSnapshot?, ExecutionSnapshot> View()
    {
        if (!journal.IsLive)
            return (before, now) => journal.Say(ProgressLines.Between(before, now));
        var live = journal.Live();
        return (_, now) => live.Draw(ExecutionTable.Lines(now, clock.GetUtcNow()));
    }

    private async Task<LockHolder?> LockAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await OperatorLock.Of(cloud, journal.Say).HolderAsync(cancellationToken);
        }
        catch (AmazonS3Exception)
        {
            return null; // who may look at a pipeline need not be let into its bucket
        }
    }
}
