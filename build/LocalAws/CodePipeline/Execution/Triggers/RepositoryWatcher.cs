using System.Threading.Channels;
using LocalAws.CodeCommit.Git;
using LocalAws.CodeConnections;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>
/// Watches the git folders (not those that are taken as they are: <see cref="FolderWatcher"/>) that stand for providers' repositories: a commit, merge or push to one
/// moves a reference, and <c>refs/pull/N/head</c> is a pull request; both trigger pipelines. The references seen last are stored, so that what moved
/// while the server was down triggers too.
/// </summary>
public sealed class RepositoryWatcher(LocalRepositories repositories, ConnectionTriggers triggers, StateStore store, LocalAwsOptions options) : IHostedService, IDisposable
{
    private static readonly Scope Machine = new("local", "machine");
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(250);
    private readonly Collection<SeenReferences> seen = store.Collection<SeenReferences>("codepipeline.seen-references");
    private readonly Channel<LocalRepository> touched = Channel.CreateUnbounded<LocalRepository>(new() { SingleReader = true });
    private readonly CancellationTokenSource stopping = new();
    private readonly List<FileSystemWatcher> watchers = [];
    private Task loop = Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var repository in repositories.All.Where(repository => !repository.IsTakenAsItIs))
        {
            var watcher = new FileSystemWatcher(repository.GitDirectory!) { IncludeSubdirectories = true };
            watcher.Renamed += (_, change) => Touch(repository, change.Name);
            watcher.Changed += (_, change) => Touch(repository, change.Name);
            watcher.Created += (_, change) => Created(repository, change);
            watcher.Deleted += (_, change) => Touch(repository, change.Name);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
            touched.Writer.TryWrite(repository);
        }

        loop = Task.Run(LoopAsync, CancellationToken.None);
        return Task.CompletedTask;
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

    private void Touch(LocalRepository repository, string? path)
    {
        if (path is not null && (path.StartsWith("refs", StringComparison.Ordinal) || path == "packed-refs")) touched.Writer.TryWrite(repository);
    }

    // What is written into a new folder before the system watches it is told of by nobody: it is looked at once more.
    private void Created(LocalRepository repository, FileSystemEventArgs change)
    {
        Touch(repository, change.Name);
        if (Directory.Exists(change.FullPath))
            _ = Task.Delay(Settling, stopping.Token).ContinueWith(_ => Touch(repository, change.Name), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
    }

    private async Task LoopAsync()
    {
        try
        {
            await foreach (var repository in touched.Reader.ReadAllAsync(stopping.Token).ConfigureAwait(false))
                await CompareAsync(repository, stopping.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
    }

    // A branch or tag that went starts nothing.
    private Task TellAsync(LocalRepository repository, BareRepository git, string reference, string? before, string? after, CancellationToken cancellation) =>
        reference.StartsWith("refs/pull/", StringComparison.Ordinal) ? triggers.RequestedAsync(repository, git, before, after, cancellation)
            : after is null ? Task.CompletedTask : triggers.MovedAsync(repository, git, reference, before, after, cancellation);

    private async Task CompareAsync(LocalRepository repository, CancellationToken cancellation)
    {
        try
        {
            var git = new BareRepository(repository.GitDirectory ?? repository.Path);
            var now = await git.ReferencesAsync(["refs/heads", "refs/tags", "refs/pull/*/head"], cancellation).ConfigureAwait(false);
            var before = seen.Find(Machine, repository.FullRepositoryId)?.Commits ?? now;
            foreach (var reference in before.Keys.Union(now.Keys).Where(each => before.GetValueOrDefault(each) != now.GetValueOrDefault(each)))
                await TellAsync(repository, git, reference, before.GetValueOrDefault(reference), now.GetValueOrDefault(reference), cancellation).ConfigureAwait(false);
            seen.Put(Machine, repository.FullRepositoryId, new SeenReferences(now));
        }
        catch (GitException failure)
        {
            options.Log($"Repository {repository.FullRepositoryId} in {repository.Path}: {failure.Message}");
        }
    }
}

/// <summary>The references of a repository as they were seen last.</summary>
public sealed record SeenReferences(IReadOnlyDictionary<string, string> Commits);
