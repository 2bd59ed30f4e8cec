using System.Threading.Channels;
using LocalAws.CodeCommit.Git;
using LocalAws.CodeConnections;
using LocalAws.CodePipeline.Execution.Actions;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>
/// Watches the folders that pose as repositories as they are: what is saved there is pushed, once it has been quiet for a moment. What changed
/// while the server was down is released with the next change or start.
/// </summary>
public sealed class FolderWatcher(
    LocalRepositories repositories, SnapshotRepository snapshots, ConnectionTriggers triggers, TimeProvider clock, LocalAwsOptions options) : IHostedService, IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(250);
    private readonly Channel<LocalRepository> touched = Channel.CreateUnbounded<LocalRepository>(new() { SingleReader = true });
    private readonly Dictionary<LocalRepository, string> seen = [];
    private readonly CancellationTokenSource stopping = new();
    private readonly List<FileSystemWatcher> watchers = [];
    private Task loop = Task.CompletedTask;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var repository in repositories.All.Where(repository => repository.IsTakenAsItIs && Directory.Exists(repository.Path)))
        {
            watchers.Add(Watch(repository)); // before the first look, so that nothing changes unseen
            await CompareAsync(repository, cancellationToken).ConfigureAwait(false);
        }

        if (watchers.Count > 0) loop = Task.Run(LoopAsync, CancellationToken.None);
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await loop.ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        stopping.Dispose();
    }

    private FileSystemWatcher Watch(LocalRepository repository)
    {
        var state = Path.GetRelativePath(repository.Path, options.StateFolder);
        var watcher = new FileSystemWatcher(repository.Path) { IncludeSubdirectories = true };
        void Touch(object? sender, FileSystemEventArgs change)
        {
            if (!IsBelow(change.Name, ".git") && !IsBelow(change.Name, state)) touched.Writer.TryWrite(repository);
        }

        watcher.Changed += Touch;
        watcher.Created += Touch;
        watcher.Deleted += Touch;
        watcher.Renamed += (sender, change) => Touch(sender, change);
        watcher.Error += (_, failure) => options.Log(
            $"{repository.Path}, which poses as {repository.FullRepositoryId}, cannot be watched whole ({failure.GetException().Message}): saving there may start no pipeline. "
            + "On Linux, raise fs.inotify.max_user_watches; a release takes what is there in any case.");
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private static bool IsBelow(string? path, string folder) =>
        path is not null && (path == folder || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private async Task LoopAsync()
    {
        try
        {
            while (await touched.Reader.WaitToReadAsync(stopping.Token).ConfigureAwait(false))
            {
                foreach (var repository in await SettledAsync().ConfigureAwait(false)) await CompareAsync(repository, stopping.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
    }

    /// <summary>The folders that were touched, once nothing was for a moment: an editor or a checkout writes many files at once.</summary>
    private async Task<HashSet<LocalRepository>> SettledAsync()
    {
        var settled = new HashSet<LocalRepository>();
        do
        {
            while (touched.Reader.TryRead(out var repository)) settled.Add(repository);
            await Task.Delay(Quiet, clock, stopping.Token).ConfigureAwait(false);
        }
        while (touched.Reader.TryPeek(out _));
        return settled;
    }

    private async Task CompareAsync(LocalRepository repository, CancellationToken cancellation)
    {
        try
        {
            var (git, commit) = await snapshots.TakeAsync(repository, cancellation).ConfigureAwait(false);
            var before = seen.GetValueOrDefault(repository);
            seen[repository] = commit;
            if (before is not null && before != commit) await triggers.ChangedAsync(repository, git, before, commit, cancellation).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is GitException or IOException)
        {
            options.Log($"Repository {repository.FullRepositoryId} in {repository.Path}: {failure.Message}");
        }
    }
}
