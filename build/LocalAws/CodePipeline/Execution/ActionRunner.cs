using System.Collections.Concurrent;
using LocalAws.CodePipeline.Execution.Actions;
using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;

namespace LocalAws.CodePipeline.Execution;

/// <summary>Runs the actions that are in progress, each in a task of its own, and stores how they end. An action that ended otherwise is let go.</summary>
public sealed class ActionRunner(
    ActionFactory factory, ArtifactBucket artifacts, ArtifactReplication replication, RolePermissions permissions, StateStore store, PipelineStore pipelines, ExecutionStore executions,
    TimeProvider clock, DiskWatch disk)
{
    private readonly ConcurrentDictionary<string, Running> running = new(StringComparer.Ordinal);

    /// <summary>Starts what is in progress and not running yet; cancels what is running and not in progress any more.</summary>
    public void Follow(Scope scope, string pipeline, IReadOnlyList<ExecutionRecord> active, CancellationToken stopping)
    {
        var wanted = active.SelectMany(execution => execution.Stages.SelectMany(stage => stage.Actions.Where(action => action.IsInProgress)
            .Select(action => (execution, stage, action)))).ToDictionary(found => found.action.Id);
        foreach (var (id, task) in running.Where(pair => (pair.Value.Scope, pair.Value.Pipeline) == (scope, pipeline) && !wanted.ContainsKey(pair.Key)))
            task.LetGo();
        foreach (var (id, (execution, stage, _)) in wanted)
        {
            if (running.ContainsKey(id)) continue;
            var entry = new Running(scope, pipeline, CancellationTokenSource.CreateLinkedTokenSource(stopping));
            running[id] = entry;
            entry.Task = Task.Run(() => RunAsync(scope, execution, stage.Name, id, entry, stopping), CancellationToken.None);
        }
    }

    /// <summary>Waits until every task has ended, after the token given to <see cref="Follow"/> was cancelled.</summary>
    public Task DrainAsync() => Task.WhenAll(running.Values.Select(entry => entry.Task));

    private async Task RunAsync(Scope scope, ExecutionRecord seen, string stageName, string actionId, Running entry, CancellationToken stopping)
    {
        try
        {
            // What Follow was given may be older than the store: the action may have got further, or have ended, since.
            if (executions.Find(scope, seen.PipelineName, seen.Id) is not { } execution) return;
            if (execution.Stage(stageName)?.Actions.FirstOrDefault(action => action.Id == actionId) is not { IsInProgress: true } record) return;
            var structure = pipelines.StructureOf(scope, execution);
            var declaration = structure.Stages.First(declared => declared.Name == stageName).Actions.First(action => action.Name == record.Name);
            var outcome = await OutcomeAsync(RunOf(scope, structure, execution, stageName, declaration, record), entry, stopping).ConfigureAwait(false);
            if (outcome is not null)
                await disk.WriteAsync(() => Complete(scope, structure, execution, actionId, outcome), stopping).ConfigureAwait(false);
        }
        finally
        {
            running.TryRemove(actionId, out _);
            entry.Dispose();
        }
    }

    /// <summary>Null when nobody wants to know: the action ended otherwise, or the server stops and will take it up again.</summary>
    private async Task<ActionOutcome?> OutcomeAsync(ActionRun run, Running entry, CancellationToken stopping)
    {
        var timeout = TimeoutOf(run.Declaration);
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(entry.Token);
        var deadline = Deadline.ComeAsync(run.Record.StartTime + timeout, clock, timer.Token);
        using var work = CancellationTokenSource.CreateLinkedTokenSource(entry.Token);
        try
        {
            var action = WorkAsync(run, work.Token);
            if (await Task.WhenAny(action, deadline).ConfigureAwait(false) == action || stopping.IsCancellationRequested || entry.Token.IsCancellationRequested)
                return await action.ConfigureAwait(false);
            await work.CancelAsync().ConfigureAwait(false);
            return ActionOutcome.Failed("JobTimedOut", $"The action did not finish within its timeout of {timeout}");
        }
        catch (OperationCanceledException) when (entry.Token.IsCancellationRequested)
        {
            return null;
        }
        catch (AwsException refused)
        {
            return ActionOutcome.Failed(refused.Code, refused.Message);
        }
#pragma warning disable CA1031 // an action must end in the store, whatever its class did not foresee
        catch (Exception failure)
#pragma warning restore CA1031
        {
            disk.Log($"Pipeline {run.Pipeline.Name}, action {run.Declaration.Name}", failure);
            return ActionOutcome.Failed("InternalError", disk.Reason(failure));
        }
        finally
        {
            await timer.CancelAsync().ConfigureAwait(false);
        }
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

    private sealed class Running(Scope scope, string pipeline, CancellationTokenSource source) : IDisposable
    {
        public Scope Scope => scope;
        public string Pipeline => pipeline;
        public CancellationToken Token { get; } = source.Token;
        public Task Task { get; set; } = Task.CompletedTask;

        public void LetGo()
        {
            lock (source)
            {
                if (!disposed) source.Cancel();
            }
        }

        public void Dispose()
        {
            lock (source)
            {
                disposed = true;
                source.Dispose();
            }
        }

        private bool disposed;
    }
}
