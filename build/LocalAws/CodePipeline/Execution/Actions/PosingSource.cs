using LocalAws.CodeCommit.Git;
using LocalAws.CodeConnections;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Takes a revision of a repository at a git provider, for which a folder of this machine stands.</summary>
public sealed class PosingSource(LocalRepositories repositories, SnapshotRepository snapshots)
{
    /// <summary>Puts the branch's commit, or the one that the execution names, into the action's artifact.</summary>
    /// <param name="run">The action.</param>
    /// <param name="id">Owner/name.</param>
    /// <param name="branch">Branch.</param>
    /// <param name="variables">What the action's type tells of a commit, beside what all types tell.</param>
    /// <param name="url">The page of a commit.</param>
    /// <param name="provider">The git provider behind a connection; null for other types.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ActionOutcome> TakeAsync(ActionRun run, string id, string branch,
        Func<CommitInfo, Dictionary<string, string>> variables, Func<string, string> url, string? provider, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(variables);
        ArgumentNullException.ThrowIfNull(url);
        var source = repositories.Get(id);
        var wanted = run.Execution.SourceRevisionOverrides.FirstOrDefault(revision => revision.ActionName == run.Declaration.Name)?.RevisionValue;
        var (git, commitId) = await FindAsync(source, branch, wanted, cancellation).ConfigureAwait(false);
        var commit = commitId is null ? null : await CommitReader.ReadAsync(git, commitId, cancellation).ConfigureAwait(false);
        if (commit is null)
        {
            return wanted is null
                ? ActionOutcome.Failed("ConfigurationError", $"Branch '{branch}' does not exist in {id} ({source.Path}); it has: "
                    + string.Join(", ", (await git.BranchesAsync(cancellation).ConfigureAwait(false)).Keys.Order(StringComparer.Ordinal)))
                : ActionOutcome.Failed("RevisionUnavailable", $"Commit '{wanted}' does not exist in {id} ({source.Path})");
        }

        var whole = run.Setting("OutputArtifactFormat") == "CODEBUILD_CLONE_REF";
        var location = await run.Artifacts.PutAsync(run, run.OutputName, stream => whole
            ? FullClone.WriteZipAsync(git, branch, commit.Id, stream, cancellation)
            : Archive.WriteZipAsync(git, commit.Id, stream, cancellation), cancellation).ConfigureAwait(false);
        return GitRevision.Outcome(run, commit, location, variables(commit), url(commit.Id), provider);
    }

    private async Task<(BareRepository Git, string? Commit)> FindAsync(LocalRepository source, string branch, string? wanted, CancellationToken cancellation)
    {
        if (!Directory.Exists(source.Path))
            throw new Kernel.AwsException("ConfigurationError", $"The folder {source.Path}, which stands for {source.FullRepositoryId}, does not exist");
        if (source.IsTakenAsItIs)
        {
            if (wanted is null) return await snapshots.TakeAsync(source, cancellation).ConfigureAwait(false);
            var taken = snapshots.Of(source);
            if (source.GitDirectory is null || (taken.Exists && await CommitReader.ReadAsync(taken, wanted, cancellation).ConfigureAwait(false) is not null)) return (taken, wanted);
        }

        var git = new BareRepository(source.GitDirectory ?? source.Path);
        return (git, wanted ?? await git.BranchTipAsync(branch, cancellation).ConfigureAwait(false));
    }
}
