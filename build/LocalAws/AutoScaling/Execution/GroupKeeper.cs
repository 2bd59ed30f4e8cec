using System.Collections.Concurrent;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.AutoScaling.Execution;

/// <summary>Keeps every group as it should be: looks when something changes, and from time to time.</summary>
public sealed class GroupKeeper(
    GroupSignals signals, GroupStore store, GroupHealth health, InstanceLauncher launcher, InstanceTransitions transitions, EventBus bus, StateStore state, LocalAwsOptions options,
    TimeProvider clock) : IHostedService, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private readonly CancellationTokenSource stopping = new();
    private readonly ConcurrentDictionary<string, Task> working = new(StringComparer.Ordinal);
    private IAsyncDisposable? subscription;
    private Task reading = Task.CompletedTask;
    private Task looking = Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = bus.Subscribe(WatchAsync);
        SignalAll();
        reading = Task.Run(ReadAsync, CancellationToken.None);
        looking = Task.Run(LookAsync, CancellationToken.None);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        if (subscription is not null)
            await subscription.DisposeAsync();
        await reading;
        await looking;
        await Task.WhenAll(working.Values);
    }

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();

    private async Task ReadAsync()
    {
        try
        {
            await foreach (var (scope, name) in signals.ReadAsync(stopping.Token))
                TryKeep(scope, name);
        }
        catch (OperationCanceledException)
        {
            // the server stops
        }
    }

    private void TryKeep(Scope scope, string name)
    {
        try
        {
            Keep(scope, name);
        }
#pragma warning disable CA1031 // a fault of ours at one group must not end the keeping of all; the next look tries again
        catch (Exception exception)
#pragma warning restore CA1031
        {
            options.Log($"Auto Scaling group {name}: {exception}");
        }
    }

    // Waits end and targets become unhealthy without a change of the group itself.
    private async Task LookAsync()
    {
        try
        {
            using var timer = new PeriodicTimer(TimeSpan.FromSeconds(Math.Max(Interval.TotalSeconds / options.TimeScale, 0.25)), clock);
            while (await timer.WaitForNextTickAsync(stopping.Token))
                SignalAll();
        }
        catch (OperationCanceledException)
        {
            // the server stops
        }
    }

    private void SignalAll()
    {
        foreach (var (scope, group) in store.Everywhere())
            signals.Signal(scope, group.Name);
    }

    private void Keep(Scope scope, string name)
    {
        if (store.Find(scope, name) is not { } group)
            return;
        if (group is { IsDeleted: true, Instances.Count: 0 })
        {
            store.Remove(scope, name);
            return;
        }
        health.Check(scope, group);
        group = state.Transaction(() => Shrink(scope, name)) ?? group;
        if (ScalingPlan.Of(group).Launches.TakeWhile(zone => launcher.Launch(scope, name, zone)).Any())
            group = store.Find(scope, name) ?? group;
        foreach (var instance in group.Instances.Where(transitions.IsDue))
            Advance(scope, name, instance.Id);
    }

    private GroupDocument? Shrink(Scope scope, string name)
    {
        if (store.Find(scope, name) is not { } group)
            return null;
        var plan = ScalingPlan.Of(group);
        foreach (var (id, cause) in plan.Terminations)
        {
            var activity = store.Begin(scope, group, $"Terminating EC2 instance: {id}", cause, group.Instances.First(each => each.Id == id).Zone);
            group = group.With(group.Instances.First(each => each.Id == id) with { State = "Terminating", ActivityId = activity.ActivityId, HooksDone = [] });
        }
        if (plan.Terminations.Count > 0)
            store.Put(scope, group);
        return group;
    }

    private void Advance(Scope scope, string group, string id)
    {
        var key = $"{scope.AccountId}/{scope.Region}/{id}";
        // Noted before it begins: one that ended sooner would be noted for ever, and keep all later ones out.
        var turn = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        turn.SetResult(working.TryAdd(key, AdvanceAsync(turn.Task, key, scope, group, id)));
    }

    private async Task AdvanceAsync(Task<bool> isItsTurn, string key, Scope scope, string group, string id)
    {
        if (!await isItsTurn)
            return;
        try
        {
            await transitions.AdvanceAsync(scope, group, id, stopping.Token);
            working.TryRemove(key, out _);
            signals.Signal(scope, group);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // the next start goes on
        }
#pragma warning disable CA1031 // a fault of ours at one instance must not end the keeping of all
        catch (Exception exception)
#pragma warning restore CA1031
        {
            options.Log($"instance {id} of Auto Scaling group {group}: {exception}");
        }
        working.TryRemove(key, out _);
    }

    private Task WatchAsync(AwsEvent awsEvent, CancellationToken cancellation)
    {
        if (awsEvent.Source == "aws.ec2" && (string?)awsEvent.Detail["instance-id"] is { } id && store.FindInstance(awsEvent.Scope, id) is { } found)
            signals.Signal(awsEvent.Scope, found.Group.Name);
        return Task.CompletedTask;
    }
}
