using LocalAws.CodePipeline.Execution.Progress;
using LocalAws.CodePipeline.Execution.Records;
using LocalAws.CodePipeline.Execution.Rules;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodePipeline.Execution;

/// <summary>
/// Moves executions on: whenever a pipeline is signalled, lets the scheduler decide, stores what it decided in one transaction, and has the actions run.
/// On start it takes up every execution that a former process left.
/// </summary>
internal sealed class PipelineRunner(
    StateStore store, PipelineStore pipelines, ExecutionStore executions, ExecutionStarter starter, ActionRunner actions, RuleRunner rules, PipelineSignal signal,
    TimeProvider clock, DiskWatch disk) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private Task loop = Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (scope, pipeline) in executions.ActivePipelines()) signal.Wake(scope, pipeline);
        loop = Task.Run(LoopAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync().ConfigureAwait(false);
        await loop.ConfigureAwait(false);
        await actions.DrainAsync().ConfigureAwait(false);
        await rules.DrainAsync().ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    private async Task LoopAsync()
    {
        try
        {
            await foreach (var (scope, pipeline) in signal.ReadAllAsync(stopping.Token).ConfigureAwait(false))
                await disk.WriteAsync(() => Move(scope, pipeline), stopping.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
    }

    private void Move(Scope scope, string pipeline)
    {
        try
        {
            var active = store.Transaction(() => Advance(scope, pipeline));
            actions.Follow(scope, pipeline, active, stopping.Token);
            rules.Follow(scope, pipeline, active, stopping.Token);
        }
#pragma warning disable CA1031 // one broken pipeline must not stop the others
        catch (Exception failure) when (!FullDisk.IsCauseOf(failure))
#pragma warning restore CA1031
        {
            disk.Log($"Pipeline {pipeline} in {scope.Region}", failure);
        }
    }

    private IReadOnlyList<ExecutionRecord> Advance(Scope scope, string name)
    {
        if (pipelines.Find(scope, name) is not { } pipeline) return [];
        var closed = pipeline.Transitions.Where(transition => !transition.Value.Enabled).Select(transition => transition.Key).ToHashSet(StringComparer.Ordinal);
        var before = executions.Active(scope, name);
        var runs = before.Select(execution => new Run(pipelines.StructureOf(scope, execution), execution)).ToList();
        var after = Scheduler.Advance(runs, closed, new Moment(clock.GetUtcNow(), Ids.Uuid));
        foreach (var execution in after.Except(before, ReferenceEqualityComparer.Instance).Cast<ExecutionRecord>())
        {
            executions.Save(scope, execution);
            foreach (var stage in execution.Stages.Where(stage => stage.RollbackRequested)) RollBack(scope, name, stage.Name, execution);
        }

        return executions.Active(scope, name);
    }

    /// <summary>A stage's conditions ask for a rollback: to the latest execution that succeeded in the stage, if there is one.</summary>
    private void RollBack(Scope scope, string name, string stage, ExecutionRecord failed)
    {
        if (failed.Type == "ROLLBACK") return;
        var pipeline = pipelines.Get(scope, name);
        if (executions.Newest(scope, name).FirstOrDefault(target => RollbackStart.Refusal(pipeline.Structure, stage, target) is null) is not { } target) return;
        starter.StartRollback(scope, pipeline, stage, target, new() { TriggerType = "AutomatedRollback", TriggerDetail = failed.Id });
    }
}
