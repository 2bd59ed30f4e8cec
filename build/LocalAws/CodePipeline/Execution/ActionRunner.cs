using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Runs the actions that are in progress, each in a task of its own, and stores how they end. An action that ended otherwise is let go.</summary>
public sealed class ActionRunner(
    ActionFactory factory, ArtifactBucket artifacts, ArtifactReplication replication, RolePermissions permissions, StateStore store, PipelineStore pipelines, ExecutionStore executions,
    LimitedWork limited, TimeProvider clock, DiskWatch disk)
{
    private readonly FollowedTasks tasks = new();

    /// <summary>Starts what is in progress and not running yet; cancels what is running and not in progress any more.</summary>
    public void Follow(Scope scope, string pipeline, IReadOnlyList<ExecutionRecord> active, CancellationToken stopping)
    {
        var wanted = active.SelectMany(execution => execution.Stages.SelectMany(stage => stage.Actions.Where(action => action.IsInProgress)
            .Select(action => (execution, stage, action)))).ToDictionary(found => found.action.Id);
        tasks.Follow(
            scope, pipeline, wanted.Keys.ToHashSet(StringComparer.Ordinal), (id, token) => RunAsync(scope, wanted[id].execution, wanted[id].stage.Name, id, token, stopping), stopping);
    }

    /// <summary>Waits until every task has ended, after the token given to <see cref="Follow"/> was cancelled.</summary>
    public Task DrainAsync() => tasks.DrainAsync();

    private async Task RunAsync(Scope scope, ExecutionRecord seen, string stageName, string actionId, CancellationToken wanted, CancellationToken stopping)
    {
        // What Follow was given may be older than the store: the action may have got further, or have ended, since.
        if (executions.Find(scope, seen.PipelineName, seen.Id) is not { } execution) return;
        if (execution.Stage(stageName)?.Actions.FirstOrDefault(action => action.Id == actionId) is not { IsInProgress: true } record) return;
        var structure = pipelines.StructureOf(scope, execution);
        var declaration = structure.Stages.First(declared => declared.Name == stageName).Actions.First(action => action.Name == record.Name);
        var run = RunOf(scope, structure, execution, stageName, declaration, record);
        var outcome = await limited.OutcomeAsync(
            $"Pipeline {structure.Name}, action {declaration.Name}", "action", record.StartTime, TimeoutOf(declaration), token => WorkAsync(run, token), wanted, stopping).ConfigureAwait(false);
        if (outcome is not null)
            await disk.WriteAsync(() => Complete(scope, structure, execution, actionId, outcome), stopping).ConfigureAwait(false);
    }

    private async Task<ActionOutcome> WorkAsync(ActionRun run, CancellationToken cancellation)
    {
        var action = factory.For(run.Declaration, run.Scope.Region);
        var ready = await replication.InputsAsync(run, cancellation).ConfigureAwait(false);
        return await action.RunAsync(ready, cancellation).ConfigureAwait(false);
    }

    private ActionRun RunOf(Scope scope, PipelineDeclaration structure, ExecutionRecord execution, string stage, ActionDeclaration declaration, ActionRecord record) => new()
    {
        PipelineScope = scope,
        Pipeline = structure,
        Execution = execution,
        StageName = stage,
        Declaration = declaration,
        Record = record,
        Artifacts = artifacts,
        Permissions = permissions,
        Clock = clock,
        Report = change => store.Transaction(() =>
        {
            if (executions.Find(scope, execution.PipelineName, execution.Id) is { } current)
                executions.Save(scope, ActionCompletion.Update(current, record.Id, action => change(action) with { LastUpdateTime = clock.GetUtcNow() }));
        }),
    };

    private void Complete(Scope scope, PipelineDeclaration structure, ExecutionRecord execution, string actionId, ActionOutcome outcome) => store.Transaction(() =>
    {
        if (executions.Find(scope, execution.PipelineName, execution.Id) is not { } current) return;
        var updated = ActionCompletion.Apply(structure, current, actionId, outcome, clock.GetUtcNow());
        if (!ReferenceEquals(updated, current)) executions.Save(scope, updated);
    });

    private static TimeSpan TimeoutOf(ActionDeclaration action) => action.TimeoutInMinutes is { } minutes
        ? TimeSpan.FromMinutes(minutes)
        : ActionTypes.Find(action.ActionTypeId)?.Timeout ?? TimeSpan.FromHours(1);
}
