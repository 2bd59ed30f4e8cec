using System.Threading.Channels;
using LocalAws.CodeCommit.Git;
using LocalAws.CodeConnections;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>
/// Watches the git folders (not those that are taken as they are: <see cref="FolderWatcher"/>) that stand for providers' repositories: a commit, merge or push to one moves a reference, which triggers pipelines. The
/// references seen last are stored, so that what moved while the server was down triggers too.
/// </summary>
public sealed class RepositoryWatcher(LocalRepositories repositories, ConnectionTriggers triggers, StateStore store, LocalAwsOptions options) : IHostedService, IDisposable
{
    private static readonly Scope Machine = new("local", "machine");
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

    private async Task CompareAsync(LocalRepository repository, CancellationToken cancellation)
    {
        try
        {
            var git = new BareRepository(repository.GitDirectory ?? repository.Path);
            var now = await git.ReferencesAsync(cancellation).ConfigureAwait(false);
            var before = seen.Find(Machine, repository.FullRepositoryId)?.Commits;
            foreach (var (reference, commit) in now.Where(pair => before is not null && before.GetValueOrDefault(pair.Key) != pair.Value))
                await triggers.MovedAsync(repository, git, reference, before!.GetValueOrDefault(reference), commit, cancellation).ConfigureAwait(false);
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
