using System.Collections.Concurrent;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Work in progress, each in a task of its own: what is wanted is begun once, what is not wanted any more is let go.</summary>
internal sealed class FollowedTasks
{
    private readonly ConcurrentDictionary<string, Followed> running = new(StringComparer.Ordinal);

    /// <summary>Starts what is wanted of a pipeline and not running yet; cancels what is running and not wanted.</summary>
    public void Follow(Scope scope, string pipeline, IReadOnlySet<string> wanted, Func<string, CancellationToken, Task> run, CancellationToken stopping)
    {
        foreach (var (_, task) in running.Where(pair => (pair.Value.Scope, pair.Value.Pipeline) == (scope, pipeline) && !wanted.Contains(pair.Key)))
            task.LetGo();
        foreach (var id in wanted)
        {
            if (running.ContainsKey(id)) continue;
            var entry = new Followed(scope, pipeline, CancellationTokenSource.CreateLinkedTokenSource(stopping));
            running[id] = entry;
            entry.Task = Task.Run(() => RunAsync(id, entry, run), CancellationToken.None);
        }
    }

    /// <summary>Waits until every task has ended, after the token given to <see cref="Follow"/> was cancelled.</summary>
    public Task DrainAsync() => Task.WhenAll(running.Values.Select(entry => entry.Task));

    private async Task RunAsync(string id, Followed entry, Func<string, CancellationToken, Task> run)
    {
        try
        {
            await run(id, entry.Token).ConfigureAwait(false);
        }
        finally
        {
            running.TryRemove(id, out _);
            entry.Dispose();
        }
    }

    private sealed class Followed(Scope scope, string pipeline, CancellationTokenSource source) : IDisposable
    {
        public Scope Scope => scope;
        public string Pipeline => pipeline;
        public CancellationToken Token { get; } = source.Token;
        public Task Task { get; set; } = Task.CompletedTask;

        public void LetGo()
        {
            lock (source)
            {
                if (!disposed) source.Cancel();
            }
        }

        public void Dispose()
        {
            lock (source)
            {
                disposed = true;
                source.Dispose();
            }
        }

        private bool disposed;
    }
}
