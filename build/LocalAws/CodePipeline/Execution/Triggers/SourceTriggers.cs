using LocalAws.CodeCommit;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>
/// Starts pipelines whose CodeCommit source action polls when its branch moves: the push itself is the poll. The commit seen last is stored, so that a
/// push which a killed process did not get to tell of is found at the next start.
/// </summary>
public sealed class SourceTriggers(
    EventBus events, PipelineStore pipelines, RepositoryStore repositories, ExecutionStarter starter, StateStore store, LocalAwsOptions options) : IHostedService
{
    private readonly Collection<SeenCommit> seen = store.Collection<SeenCommit>("codepipeline.seen-commits");
    private IAsyncDisposable? subscription;

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = events.Subscribe(HandleAsync);
        foreach (var (scope, pipeline) in pipelines.Everywhere())
        {
            foreach (var source in pipeline.Structure.Stages[0].Actions.Where(Polls))
            {
                var (repository, branch) = BranchOf(source);
                if (repositories.Find(scope, repository) is not { } found) continue;
                if (await repositories.Git(scope, found).BranchTipAsync(branch, cancellationToken).ConfigureAwait(false) is { } tip)
                    Consider(scope, pipeline.Structure.Name, source, tip, firstCounts: false);
            }
        }
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (subscription is not null) await subscription.DisposeAsync().ConfigureAwait(false);
    }

    private Task HandleAsync(AwsEvent change, CancellationToken cancellation)
    {
        if (change.DetailType != "CodeCommit Repository State Change" || (string?)change.Detail["referenceType"] != "branch") return Task.CompletedTask;
        if ((string?)change.Detail["commitId"] is not { } commit) return Task.CompletedTask;
        var moved = ((string?)change.Detail["repositoryName"], (string?)change.Detail["referenceName"]);
        foreach (var pipeline in pipelines.List(change.Scope))
        {
            foreach (var source in pipeline.Structure.Stages[0].Actions.Where(action => Polls(action) && BranchOf(action) == moved))
                Consider(change.Scope, pipeline.Structure.Name, source, commit, firstCounts: true);
        }

        return Task.CompletedTask;
    }

    /// <summary>Starts the pipeline when the commit is another one than was seen last, in one transaction with noting it.</summary>
    private void Consider(Scope scope, string pipeline, ActionDeclaration source, string commit, bool firstCounts)
    {
        try
        {
            store.Transaction(() =>
            {
                var (repository, branch) = BranchOf(source);
                var key = $"{pipeline}/{repository}/{branch}";
                var known = seen.Find(scope, key)?.CommitId;
                seen.Put(scope, key, new SeenCommit(commit));
                if (known == commit || (known is null && !firstCounts)) return;
                starter.Start(scope, pipeline, new() { TriggerType = "PollForSourceChanges", TriggerDetail = source.Name }, new StartOptions());
            });
        }
        catch (AwsException refused)
        {
            options.Log($"Pipeline {pipeline} was not started by the change that {source.Name} saw: {refused.Message}");
        }
    }

    private static bool Polls(ActionDeclaration action) => action.ActionTypeId == ActionTypes.CodeCommitSource.Id
        && !string.Equals(action.Configuration?.GetValueOrDefault("PollForSourceChanges"), "false", StringComparison.OrdinalIgnoreCase);

    private static (string Repository, string Branch) BranchOf(ActionDeclaration source) =>
        (source.Configuration!["RepositoryName"], source.Configuration["BranchName"]);
}

/// <summary>The commit of a branch that was seen last.</summary>
public sealed record SeenCommit(string CommitId);
