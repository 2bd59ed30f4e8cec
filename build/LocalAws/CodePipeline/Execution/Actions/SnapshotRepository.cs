using System.Security.Cryptography;
using System.Text;
using LocalAws.CodeCommit.Git;
using LocalAws.CodeConnections;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>
/// Gives a folder's present content a commit id without touching the folder: a repository of our own beside the state holds the snapshots, whole: what
/// the folder's own repository has may be gone there tomorrow. Files that .gitignore names stay out.
/// </summary>
public sealed class SnapshotRepository(StateFolder folder, TimeProvider clock) : IDisposable
{
    private const string Reference = "snapshot";
    private readonly SemaphoreSlim gate = new(1);

    /// <summary>The repository that holds the snapshots of a folder.</summary>
    public BareRepository Of(LocalRepository source)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Path)))[..16];
        return new BareRepository(Path.Combine(folder.Folder("snapshots"), name + ".git"));
    }

    /// <summary>The repository and the commit of the folder's content; the same commit while the content is the same.</summary>
    public async Task<(BareRepository Repository, string Commit)> TakeAsync(LocalRepository source, CancellationToken cancellation)
    {
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            return await CommitAsync(Of(source), source, cancellation).ConfigureAwait(false);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private async Task<(BareRepository Repository, string Commit)> CommitAsync(BareRepository repository, LocalRepository source, CancellationToken cancellation)
    {
        if (!repository.Exists) await repository.CreateAsync(Reference, cancellation).ConfigureAwait(false);
        var parent = await repository.BranchTipAsync(Reference, cancellation).ConfigureAwait(false);
        var tree = await TreeAsync(repository, source, cancellation).ConfigureAwait(false);
        if (parent is not null && (await CommitReader.ReadAsync(repository, parent, cancellation).ConfigureAwait(false))?.Tree == tree) return (repository, parent);
        var commit = await new CommitWriter(repository)
            .CommitAsync(tree, parent is null ? [] : [parent], "LocalAws", "", $"Content of {source.Path}, committed or not", clock.GetUtcNow(), cancellation).ConfigureAwait(false);
        await repository.TryUpdateBranchAsync(Reference, commit, parent, cancellation).ConfigureAwait(false);
        return (repository, commit);
    }

    // The index is kept, so that git looks into files that changed and no others; a lock in it is of a process that was killed.
    private static async Task<string> TreeAsync(BareRepository repository, LocalRepository source, CancellationToken cancellation)
    {
        var index = Path.Combine(repository.Directory, "files-index");
        File.Delete(index + ".lock");
        await RunAsync(repository, source, index, ["-c", "advice.addEmbeddedRepo=false", "add", "--all", "."], cancellation).ConfigureAwait(false);
        return (await RunAsync(repository, source, index, ["write-tree"], cancellation).ConfigureAwait(false)).Text.Trim();
    }

    private static async Task<GitResult> RunAsync(BareRepository repository, LocalRepository source, string index, string[] arguments, CancellationToken cancellation)
    {
        var start = GitProcess.StartInfo(repository.Directory, arguments);
        start.WorkingDirectory = source.Path;
        start.Environment["GIT_WORK_TREE"] = source.Path;
        start.Environment["GIT_INDEX_FILE"] = index;
        return (await GitProcess.RunAsync(start, default, cancellation).ConfigureAwait(false)).Checked();
    }
}
