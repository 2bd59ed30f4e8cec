using LocalAws.CodeCommit.Git;
using LocalAws.CodeConnections;
using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Execution.Records;
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
                var paths = await PathsAsync(git, ancestor, commit, cancellation).ConfigureAwait(false);
                await ConsiderAsync(scope, pipeline.Structure, source, new GitChange(target, null, paths, commit) { PullRequest = happened }, git, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task TellAsync(LocalRepository repository, BareRepository git, string? reference, string? before, string after, CancellationToken cancellation)
    {
        var change = new GitChange(Name(reference, "refs/heads/"), Name(reference, "refs/tags/"), await PathsAsync(git, before, after, cancellation).ConfigureAwait(false), after);
        foreach (var (scope, pipeline) in pipelines.Everywhere())
        {
            foreach (var source in Sources(pipeline.Structure, repository))
                await ConsiderAsync(scope, pipeline.Structure, source, reference is null ? change with { Branch = source.Branch } : change, git, cancellation).ConfigureAwait(false);
        }
    }

    private async Task ConsiderAsync(Scope scope, PipelineDeclaration pipeline, ProviderSource source, GitChange change, BareRepository git, CancellationToken cancellation)
    {
        if (!source.Listens) return;
        var connection = source.Connection is null ? null : connections.FindConnection(scope, source.Connection);
        if (source.Connection is not null && connection?.Status != ConnectionRecord.Available) return;
        if (!TriggerFilters.Starts(pipeline.Triggers, source.Action, source.Branch, change)) return;
        var commit = await CommitReader.ReadAsync(git, change.CommitId, cancellation).ConfigureAwait(false);
        try
        {
            starter.Start(scope, pipeline.Name, source.Trigger, new StartOptions
            {
                SourceRevisions = [new() { ActionName = source.Action, RevisionType = "COMMIT_ID", RevisionValue = change.CommitId }],
                Change = connection is null ? null : Told(source, connection, change, commit),
            });
        }
        catch (AwsException refused)
        {
            options.Log($"Pipeline {pipeline.Name} was not started by the change of {source.Repository}: {refused.Message}");
        }
    }

    private static SourceChange Told(ProviderSource source, ConnectionRecord connection, GitChange change, CommitInfo? commit) => new()
    {
        ActionName = source.Action,
        ConnectionArn = source.Connection!,
        ProviderType = connection.ProviderType,
        FullRepositoryName = source.Repository,
        CommitId = change.CommitId,
        CommitMessage = commit?.Message.TrimEnd('\n'),
        AuthorName = commit?.Author.Name,
        AuthorEmail = commit?.Author.Email,
        AuthorDate = commit is null ? null : GitRevision.Date(commit.Author),
        BranchName = change.Branch,
        TagName = change.Tag,
    };

    private static async Task<IReadOnlyList<string>> PathsAsync(BareRepository git, string? before, string after, CancellationToken cancellation) =>
        [.. (await Differences.BetweenAsync(git, before, after, cancellation).ConfigureAwait(false)).Select(each => (each.After ?? each.Before)!.Path)];

    private static IEnumerable<ProviderSource> Sources(PipelineDeclaration pipeline, LocalRepository repository) => pipeline.Stages[0].Actions.Select(ProviderSource.Of).OfType<ProviderSource>()
        .Where(source => source.Repository.Equals(repository.FullRepositoryId, StringComparison.OrdinalIgnoreCase));

    private static string? Name(string? reference, string prefix) => reference?.StartsWith(prefix, StringComparison.Ordinal) == true ? reference[prefix.Length..] : null;
}
