using System.Collections.Concurrent;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Wakes a deployment that waits: for the word to reroute traffic, or for its time to be over.</summary>
public sealed class DeploymentWaits(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> waiting = new(StringComparer.Ordinal);

    /// <summary>Somebody changed what the deployment is to do.</summary>
    public void Signal(string deploymentId)
    {
        if (waiting.TryRemove(deploymentId, out var source))
            source.TrySetResult();
    }

    /// <summary>Waits until <paramref name="done"/> holds, which is asked again after every signal; false when the time was over before.</summary>
    public async Task<bool> UntilAsync(string deploymentId, Func<bool> done, TimeSpan limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(done);
        var over = Task.Delay(limit, clock, cancellation);
        while (true)
        {
            var signal = waiting.GetOrAdd(deploymentId, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            if (done())
                return true;
            if (await Task.WhenAny(signal.Task, over) != over)
                continue;
            cancellation.ThrowIfCancellationRequested();
            return done();
        }
    }
}
