using System.Diagnostics;
using System.Globalization;
using Build.Aws;
using Build.Pipelines.Following;
using Build.Pipelines.Looking;

namespace Build.Benchmarks;

/// <summary>Looks at large pipelines on an embedded AWS of its own: their status, a long history, and a change while they are watched.</summary>
/// <param name="scale">Part of the full size to do: 1 is 50 stages with 500 actions, and 10,000 executions.</param>
public sealed class OperateBenchmark(double scale = 1) : IBenchmark
{
    private const int AtOnce = 16, LooksCounted = 8;
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);
    private readonly int stages = Math.Max(3, (int)(50 * scale));
    private readonly int actions = 10;
    private readonly int executions = Math.Max(100, (int)(10_000 * scale));

    /// <inheritdoc/>
    public string Name => "operate";

    /// <inheritdoc/>
    public async Task RunAsync(Bench bench, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(bench);
        using var folder = new ScratchFolder();
        await using var aws = await BusyPipeline.StartAsync(folder.Of("aws"), cancellation);
        var cli = new Peer("aws") { Environment = Environment(aws) };
        bench.Show($"Status of {stages} stages, {stages * actions} actions", "aws cli", await StatusAsync(aws, cli, cancellation));
        bench.Show($"Watch, a change in {actions} actions", "", await WatchAsync(aws, cancellation));
        bench.Show(string.Create(CultureInfo.InvariantCulture, $"History of {executions:N0} executions"), "aws cli", await HistoryAsync(aws, cli, cancellation));
    }

    private async Task<IReadOnlyList<Comparison>> StatusAsync(BusyPipeline aws, Peer cli, CancellationToken cancellation)
    {
        await aws.CreateAsync("large", stages, actions, cancellation);
        for (var stage = 1; stage < stages; stage++)
            await aws.ApproveAsync("large", stage, cancellation);
        var (first, lines) = await TimedAsync(async () => StatusText.Lines(await new StatusReader(aws.Session.CodePipeline.Value).ReadAsync("large", cancellation), DateTimeOffset.UtcNow).Count());
        var (again, _) = await TimedAsync(async () => StatusText.Lines(await new StatusReader(aws.Session.CodePipeline.Value).ReadAsync("large", cancellation), DateTimeOffset.UtcNow).Count());
        var theirs = await cli.RunAsync(Path.GetTempPath(), ["--endpoint-url", aws.Access.Endpoint.ToString(), "codepipeline", "get-pipeline-state", "--name", "large", "--query", "pipelineName"], cancellation);
        return [new("seconds", first, theirs, "under 1"), new("seconds, again", again, null, ""), new("lines", lines, null, "")];
    }

    private async Task<IReadOnlyList<Comparison>> WatchAsync(BusyPipeline aws, CancellationToken cancellation)
    {
        await aws.CreateAsync("watched", 2, actions, cancellation);
        var id = (await new ExecutionHistory(aws.Session.CodePipeline.Value).ReadAsync("watched", 1, cancellation).ToListAsync(cancellation))[0].ExecutionId;
        var reader = new ExecutionReader(aws.Session.CodePipeline.Value);
        var (approved, shown) = (0L, 0L);
        var quiet = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (watch, looks, settled, before) = (Stopwatch.StartNew(), 0, TimeSpan.Zero, 0);
        var following = new PipelineFollower(reader, TimeProvider.System).FollowAsync("watched", id, (_, now) =>
        {
            // By then nothing has changed for so long that it looks as seldom as it ever does.
            if (looks == 0 && watch.Elapsed >= Settling)
                (settled, before) = (watch.Elapsed, reader.Requests);
            if (watch.Elapsed >= Settling && ++looks == LooksCounted)
                quiet.SetResult();
            if (shown == 0 && now.Actions.Any(action => action is { IsApproval: true, Status: "Succeeded" }))
                shown = Stopwatch.GetTimestamp();
        }, TimeSpan.FromMinutes(5), cancellation);
        await quiet.Task.WaitAsync(cancellation);
        var rate = (reader.Requests - before) / (watch.Elapsed - settled).TotalSeconds;
        approved = Stopwatch.GetTimestamp();
        await aws.ApproveAsync("watched", 1, cancellation);
        await following;
        return
        [
            new("seconds until it is shown", Stopwatch.GetElapsedTime(approved, shown).TotalSeconds, null, "under 1"),
            new("requests a second while nothing changes", rate, null, "under 3"),
            new("requests in all", reader.Requests, null, ""),
        ];
    }

    private async Task<IReadOnlyList<Comparison>> HistoryAsync(BusyPipeline aws, Peer cli, CancellationToken cancellation)
    {
        await aws.CreateAsync("busy", 2, 1, cancellation, branch: "nowhere");
        await Parallel.ForEachAsync(Enumerable.Range(1, executions - 1), new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (_, stop) => await aws.RunAsync("busy", stop));
        var watch = Stopwatch.StartNew();
        var (first, count) = (0.0, 0);
        await foreach (var execution in new ExecutionHistory(aws.Session.CodePipeline.Value).ReadAsync("busy", int.MaxValue, cancellation))
        {
            _ = HistoryText.Line(execution);
            if (++count == 1)
                first = watch.Elapsed.TotalSeconds;
        }
        var all = watch.Elapsed.TotalSeconds;
        var theirs = await cli.RunAsync(Path.GetTempPath(), ["--endpoint-url", aws.Access.Endpoint.ToString(), "codepipeline", "list-pipeline-executions", "--pipeline-name", "busy", "--query", "length(pipelineExecutionSummaries)"], cancellation);
        return [new("seconds to the first line", first, null, "under 1"), new("seconds to the last line", all, theirs, ""), new("lines", count, null, "")];
    }

    private static async Task<(double Seconds, T Result)> TimedAsync<T>(Func<Task<T>> work)
    {
        var watch = Stopwatch.StartNew();
        var result = await work();
        return (watch.Elapsed.TotalSeconds, result);
    }

    private static Dictionary<string, string> Environment(BusyPipeline aws) => LocalAwsFile.Variables(aws.Access, aws.Names.Settings.Region).ToDictionary(StringComparer.Ordinal);
}
