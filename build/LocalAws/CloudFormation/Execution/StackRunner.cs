using System.Collections.Concurrent;
using LocalAws.CloudFormation.Stacks;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CloudFormation.Execution;

/// <summary>
/// Carries stacks through their states, each in a task of its own. On start it takes up every stack that a former process left: a resource that
/// was just being made or changed has failed, with the reason, and the stack rolls back; deletions and rollbacks go on.
/// </summary>
internal sealed class StackRunner(StackStore stacks, StackPhases phases, StateStore store, DiskWatch disk) : IHostedService, IDisposable
{
    private const string Interrupted = "LocalAws was stopped while this was being done";
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var stack in stacks.Everywhere().Where(stack => stack.IsMoving))
            Start(Recover(stack));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await Task.WhenAll(running.Values);
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    /// <summary>Begins, once the current transaction is committed, what the stack's state asks for.</summary>
    public void Start(StackRecord stack) => store.AfterCommit(() =>
    {
        // Noted before it begins: one that ended sooner would be noted for ever, and keep all later ones out.
        var turn = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        turn.SetResult(running.TryAdd(stack.Id, RunAsync(turn.Task, stack)));
    });

    private async Task RunAsync(Task<bool> isItsTurn, StackRecord stack)
    {
        if (!await isItsTurn)
            return;
        try
        {
            while (stacks.Get(stack.Scope, stack.Id) is { IsMoving: true } current)
                await phases.StepAsync(current, stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
#pragma warning disable CA1031 // a stack must not stay in progress for ever, whatever was not foreseen
        catch (Exception fault)
#pragma warning restore CA1031
        {
            disk.Log($"Stack {stack.Name}", fault);
            await disk.WriteAsync(() => stacks.Move(stack, FailureOf(stacks.Get(stack.Scope, stack.Id).Status), $"Internal Failure: {disk.Reason(fault)}"), stopping.Token);
        }
        finally
        {
            running.TryRemove(stack.Id, out _);
            // An operation that came in between the last look and here found this task still there.
            if (!stopping.IsCancellationRequested && stacks.Find(stack.Scope, stack.Id) is { IsMoving: true } again)
                Start(again);
        }
    }

    private StackRecord Recover(StackRecord stack) => store.Transaction(() =>
    {
        foreach (var resource in stack.Resources.Values.Where(resource => resource.Status is StackStatus.CreateInProgress or StackStatus.UpdateInProgress))
        {
            var failed = resource.Status == StackStatus.CreateInProgress ? StackStatus.CreateFailed : StackStatus.UpdateFailed;
            stacks.Note(stack, resource with { Status = failed, StatusReason = $"Resource {(failed == StackStatus.CreateFailed ? "creation" : "update")} cancelled: {Interrupted}" });
        }
        return stacks.Get(stack.Scope, stack.Id);
    });

    private static string FailureOf(string status) => status switch
    {
        StackStatus.CreateInProgress => StackStatus.CreateFailed,
        StackStatus.DeleteInProgress => StackStatus.DeleteFailed,
        StackStatus.RollbackInProgress => StackStatus.RollbackFailed,
        StackStatus.UpdateInProgress => StackStatus.UpdateFailed,
        _ => StackStatus.UpdateRollbackFailed,
    };
}
