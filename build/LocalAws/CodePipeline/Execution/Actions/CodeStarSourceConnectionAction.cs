using LocalAws.CodeCommit.Git;
using LocalAws.CodeConnections;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Takes a revision of a provider's repository, for which a folder of this machine stands (AWS: "CodeStarSourceConnection ... action reference").</summary>
public sealed class CodeStarSourceConnectionAction(ConnectionStore connections, LocalRepositories repositories, SnapshotRepository snapshots) : IPipelineAction
{
    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.CodeStarSourceConnection.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        var (arn, id, branch) = (run.Required("ConnectionArn"), run.Required("FullRepositoryId"), run.Required("BranchName"));
        var connection = connections.GetConnection(run.Scope, arn);
        run.Demand(arn, $"{(arn.Contains(":codestar-connections:", StringComparison.Ordinal) ? "codestar-connections" : "codeconnections")}:UseConnection");
        if (connection.Status != ConnectionRecord.Available)
            return ActionOutcome.Failed("ConfigurationError", $"Connection {connection.Name} ({arn}) is {connection.Status}. Complete its handshake on the connection's page first");
        var source = repositories.Get(id);
        var wanted = run.Execution.SourceRevisionOverrides.FirstOrDefault(revision => revision.ActionName == run.Declaration.Name)?.RevisionValue;
        var (git, commitId) = await FindAsync(source, branch, wanted, cancellation).ConfigureAwait(false);
        var commit = commitId is null ? null : await CommitReader.ReadAsync(git, commitId, cancellation).ConfigureAwait(false);
        if (commit is null)
        {
            return wanted is null
                ? ActionOutcome.Failed("ConfigurationError", $"Branch '{branch}' does not exist in {id} ({source.Path}); it has: {string.Join(", ", (await git.BranchesAsync(cancellation).ConfigureAwait(false)).Keys.Order(StringComparer.Ordinal))}")
                : ActionOutcome.Failed("RevisionUnavailable", $"Commit '{wanted}' does not exist in {id} ({source.Path})");
        }

        var whole = run.Setting("OutputArtifactFormat") == "CODEBUILD_CLONE_REF";
        var location = await run.Artifacts.PutAsync(run, run.OutputName, stream => whole
            ? FullClone.WriteZipAsync(git, branch, commit.Id, stream, cancellation)
            : Archive.WriteZipAsync(git, commit.Id, stream, cancellation), cancellation).ConfigureAwait(false);
        return GitRevision.Outcome(run, commit, location, new Dictionary<string, string>
        {
            ["ConnectionArn"] = arn,
            ["FullRepositoryName"] = id,
            ["BranchName"] = branch,
            ["AuthorDisplayName"] = commit.Author.Name,
            ["AuthorEmail"] = commit.Author.Email,
            ["AuthorId"] = commit.Author.Email,
        });
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
