using LocalAws.CodeCommit.Git;
using LocalAws.CodeConnections;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>Starts the pipelines whose source at a git provider, and whose triggers' filters, a moved reference matches.</summary>
public sealed class ConnectionTriggers(PipelineStore pipelines, ConnectionStore connections, ExecutionStarter starter, LocalAwsOptions options)
{
    /// <summary>Tells of content of a folder that changed: a folder has no branches, so it counts as a push to the one that a source names.</summary>
    public Task ChangedAsync(LocalRepository repository, BareRepository git, string before, string after, CancellationToken cancellation) =>
        TellAsync(repository, git, null, before, after, cancellation);

    /// <summary>Tells of a reference of a local repository that moved from <paramref name="before"/> (null: it is new) to <paramref name="after"/>.</summary>
    public Task MovedAsync(LocalRepository repository, BareRepository git, string reference, string? before, string after, CancellationToken cancellation) =>
        TellAsync(repository, git, reference, before, after, cancellation);

    /// <summary>
    /// Tells of a pull request: of its reference <c>refs/pull/N/head</c>, as GitHub names it, which appeared (<paramref name="before"/> is null), moved or went
    /// (<paramref name="after"/> is null). It is to be merged into the branch that a source names, and changes what it has beyond their common ancestor.
    /// </summary>
    public async Task RequestedAsync(LocalRepository repository, BareRepository git, string? before, string? after, CancellationToken cancellation)
    {
        var (commit, happened) = ((after ?? before)!, before is null ? "OPEN" : after is null ? "CLOSED" : "UPDATED");
        foreach (var (scope, pipeline) in pipelines.Everywhere())
        {
            foreach (var source in Sources(pipeline.Structure, repository))
            {
                var target = source.Branch;
                var tip = await git.BranchTipAsync(target, cancellation).ConfigureAwait(false);
                var ancestor = tip is null ? null : await Merges.BaseAsync(git, tip, commit, cancellation).ConfigureAwait(false);
                Consider(scope, pipeline.Structure, source, new GitChange(target, null, await PathsAsync(git, ancestor, commit, cancellation).ConfigureAwait(false), commit) { PullRequest = happened });
            }
        }
    }

    private async Task TellAsync(LocalRepository repository, BareRepository git, string? reference, string? before, string after, CancellationToken cancellation)
    {
        var change = new GitChange(Name(reference, "refs/heads/"), Name(reference, "refs/tags/"), await PathsAsync(git, before, after, cancellation).ConfigureAwait(false), after);
        foreach (var (scope, pipeline) in pipelines.Everywhere())
        {
            foreach (var source in Sources(pipeline.Structure, repository))
                Consider(scope, pipeline.Structure, source, reference is null ? change with { Branch = source.Branch } : change);
        }
    }

    private void Consider(Scope scope, PipelineDeclaration pipeline, ProviderSource source, GitChange change)
    {
        if (!source.Listens) return;
        if (source.Connection is { } connection && connections.FindConnection(scope, connection)?.Status != ConnectionRecord.Available) return;
        if (!TriggerFilters.Starts(pipeline.Triggers, source.Action, source.Branch, change)) return;
        try
        {
            starter.Start(scope, pipeline.Name, source.Trigger, new StartOptions
            {
                SourceRevisions = [new() { ActionName = source.Action, RevisionType = "COMMIT_ID", RevisionValue = change.CommitId }],
            });
        }
        catch (AwsException refused)
        {
            options.Log($"Pipeline {pipeline.Name} was not started by the change of {source.Repository}: {refused.Message}");
        }
    }

    private static async Task<IReadOnlyList<string>> PathsAsync(BareRepository git, string? before, string after, CancellationToken cancellation) =>
        [.. (await Differences.BetweenAsync(git, before, after, cancellation).ConfigureAwait(false)).Select(each => (each.After ?? each.Before)!.Path)];

    private static IEnumerable<ProviderSource> Sources(PipelineDeclaration pipeline, LocalRepository repository) => pipeline.Stages[0].Actions.Select(ProviderSource.Of).OfType<ProviderSource>()
        .Where(source => source.Repository.Equals(repository.FullRepositoryId, StringComparison.OrdinalIgnoreCase));

    private static string? Name(string? reference, string prefix) => reference?.StartsWith(prefix, StringComparison.Ordinal) == true ? reference[prefix.Length..] : null;
}
