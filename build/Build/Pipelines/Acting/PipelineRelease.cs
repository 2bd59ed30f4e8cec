using Build.Aws;
using Build.Sources;

namespace Build.Pipelines.Acting;

/// <summary>Finds the execution that releases a commit, or starts one.</summary>
public sealed class PipelineRelease(Cloud cloud, TimeProvider clock)
{
    /// <summary>How long a push may take to start the pipeline: polling takes AWS about a minute.</summary>
    private static readonly TimeSpan LongestTrigger = TimeSpan.FromSeconds(90);

    private static readonly TimeSpan Quickest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(2);

    private static readonly DateTimeOffset RunStarted = System.Diagnostics.Process.GetCurrentProcess().StartTime;

    private readonly ReleaseStart start = new(cloud.Session.CodePipeline.Value);

    /// <summary>
    /// Id of the execution: the one that the push triggered when it was new, or that the pipeline began with when this run made it; else one
    /// that is started now.
    /// </summary>
    /// <param name="pushed">What was pushed just before; null when nothing was.</param>
    /// <param name="request">What to start.</param>
    /// <param name="cancellationToken">Stops waiting.</param>
    public async Task<string> FindOrStartAsync(PushResult? pushed, ReleaseRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var triggered = pushed is { IsNew: true } ? await TriggeredAsync(request.Pipeline, pushed.Commit, cancellationToken)
            : pushed is null && request is { Commit: null, Variables.Count: 0 } ? await start.BegunAsync(request.Pipeline, RunStarted, cancellationToken)
            : null;
        return triggered ?? await start.StartAsync(request, cancellationToken);
    }

    private async Task<string?> TriggeredAsync(string pipeline, string commit, CancellationToken cancellationToken)
    {
        var since = clock.GetTimestamp();
        for (var wait = Quickest; clock.GetElapsedTime(since) < LongestTrigger; wait = TimeSpan.FromTicks(Math.Min(wait.Ticks * 3 / 2, Slowest.Ticks)))
        {
            if (await start.FindAsync(pipeline, commit, cancellationToken) is { } execution)
                return execution;
            await Task.Delay(wait, clock, cancellationToken);
        }
        return null;
    }
}
