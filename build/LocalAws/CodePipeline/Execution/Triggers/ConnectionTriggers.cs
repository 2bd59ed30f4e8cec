using LocalAws.CodeCommit.Git;
using LocalAws.CodeConnections;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>Starts the pipelines whose CodeStarSourceConnection source, and whose triggers' filters, a moved reference matches.</summary>
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
            foreach (var source in pipeline.Structure.Stages[0].Actions.Where(action => IsOf(action, repository)))
            {
                var target = source.Configuration!["BranchName"];
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
            foreach (var source in pipeline.Structure.Stages[0].Actions.Where(action => IsOf(action, repository)))
                Consider(scope, pipeline.Structure, source, reference is null ? change with { Branch = source.Configuration!["BranchName"] } : change);
        }
    }

    private void Consider(Scope scope, PipelineDeclaration pipeline, ActionDeclaration source, GitChange change)
    {
        var configuration = source.Configuration!;
        if (string.Equals(configuration.GetValueOrDefault("DetectChanges"), "false", StringComparison.OrdinalIgnoreCase)) return;
        if (connections.FindConnection(scope, configuration["ConnectionArn"])?.Status != ConnectionRecord.Available) return;
        if (!TriggerFilters.Starts(pipeline.Triggers, source.Name, configuration["BranchName"], change)) return;
        try
        {
            starter.Start(scope, pipeline.Name, new() { TriggerType = "WebhookV2", TriggerDetail = configuration["ConnectionArn"] }, new StartOptions
            {
                SourceRevisions = [new() { ActionName = source.Name, RevisionType = "COMMIT_ID", RevisionValue = change.CommitId }],
            });
        }
        catch (AwsException refused)
        {
            options.Log($"Pipeline {pipeline.Name} was not started by the change of {configuration["FullRepositoryId"]}: {refused.Message}");
        }
    }

    private static async Task<IReadOnlyList<string>> PathsAsync(BareRepository git, string? before, string after, CancellationToken cancellation) =>
        [.. (await Differences.BetweenAsync(git, before, after, cancellation).ConfigureAwait(false)).Select(each => (each.After ?? each.Before)!.Path)];

    private static bool IsOf(ActionDeclaration action, LocalRepository repository) => action.ActionTypeId == ActionTypes.CodeStarSourceConnection.Id
        && string.Equals(action.Configuration?.GetValueOrDefault("FullRepositoryId"), repository.FullRepositoryId, StringComparison.OrdinalIgnoreCase);

    private static string? Name(string? reference, string prefix) => reference?.StartsWith(prefix, StringComparison.Ordinal) == true ? reference[prefix.Length..] : null;
}
