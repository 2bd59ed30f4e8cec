using System.Collections.Concurrent;
using LocalAws.Kernel;

namespace LocalAws.ElasticLoadBalancing.Execution;

/// <summary>The pools of all target groups: checks their targets, and drains those that are deregistered.</summary>
public sealed class TargetPools(ElbStore store, TargetAddresses addresses, HealthProbe probe, LocalAwsOptions options, TimeProvider clock) : IAsyncDisposable
{
    private static readonly TimeSpan ShortestInterval = TimeSpan.FromMilliseconds(200); // however compressed: a check is a real request
    private readonly ConcurrentDictionary<string, TargetPool> pools = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Task, bool> working = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly Lock syncing = new();

    /// <summary>The pool of a target group; a group that nobody forwards to has one too.</summary>
    public TargetPool Of(string targetGroupArn) => pools.GetOrAdd(targetGroupArn, _ => new TargetPool());

    /// <summary>Takes over what is stored of a target group: call it after the commit of a change.</summary>
    public void Sync(Scope scope, string targetGroupArn)
    {
        var pool = Of(targetGroupArn);
        lock (syncing)
        {
            var document = store.TargetGroups.Find(scope, targetGroupArn);
            pool.ByFewestRequests = document is not null && ElbAttributes.TargetGroup.Value(document.Attributes, "load_balancing.algorithm.type") == "least_outstanding_requests";
            var (added, draining) = pool.Reconcile(document?.Targets ?? [], target => addresses.Of(scope, target));
            foreach (var target in added)
                Begin(() => CheckAsync(scope, targetGroupArn, pool, target));
            foreach (var target in draining)
                Begin(() => DrainAsync(pool, target, Delay(document)));
        }
    }

    /// <summary>Waits until a target stands as wanted; false when the time was over before.</summary>
    public async Task<bool> UntilAsync(string targetGroupArn, Func<IReadOnlyList<(RegisteredTarget Target, TargetHealth Health)>, bool> wanted, TimeSpan limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var pool = Of(targetGroupArn);
        var over = Task.Delay(limit, clock, cancellation);
        while (true)
        {
            var changed = pool.Changed;
            if (wanted(pool.Health()))
                return true;
            if (await Task.WhenAny(changed, over) != over)
                continue;
            cancellation.ThrowIfCancellationRequested();
            return wanted(pool.Health());
        }
    }

    /// <summary>Ends all checks.</summary>
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await Task.WhenAll(working.Keys);
        stopping.Dispose();
    }

    private void Begin(Func<Task> work)
    {
        var task = Task.Run(async () =>
        {
            try
            {
                await work();
            }
            catch (OperationCanceledException)
            {
                // the server stops, or the target is gone
            }
            catch (ObjectDisposedException) when (stopping.IsCancellationRequested)
            {
                // the server stops
            }
        });
        working[task] = true;
        _ = task.ContinueWith(ended => working.TryRemove(ended, out _), TaskScheduler.Default);
    }

    private async Task CheckAsync(Scope scope, string arn, TargetPool pool, PooledTarget target)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping.Token, target.Gone);
        while (store.TargetGroups.Find(scope, arn) is { } document && !target.IsDraining)
        {
            var changed = pool.Changed;
            if (store.BalancersOf(scope, arn).Count == 0)
            {
                pool.Note(target, _ => HealthCount.Initial with { Health = TargetHealth.NotInUse });
                await Task.WhenAny(changed, Task.Delay(Timeout.Infinite, end.Token));
                end.Token.ThrowIfCancellationRequested();
                continue;
            }
            if (target.Count.Health == TargetHealth.NotInUse)
                pool.Note(target, _ => HealthCount.Initial);
            var group = document.TargetGroup;
            if (addresses.IsUp(scope, target.Registered))
            {
                var failure = await probe.CheckAsync(group, target.Address, end.Token);
                pool.Note(target, count => count.After(failure, group.HealthyThresholdCount!.Value, group.UnhealthyThresholdCount!.Value));
            }
            else
                pool.Note(target, _ => HealthCount.Initial with { Health = TargetHealth.Stopped });
            await Task.Delay(Compressed(group.HealthCheckIntervalSeconds!.Value), clock, end.Token);
        }
    }

    private async Task DrainAsync(TargetPool pool, PooledTarget target, TimeSpan delay)
    {
        await Task.WhenAny(target.Idle.Task, Task.Delay(delay, clock, stopping.Token));
        pool.Remove(target);
    }

    private TimeSpan Delay(TargetGroupDocument? document) => document is null
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(int.Parse(ElbAttributes.TargetGroup.Value(document.Attributes, "deregistration_delay.timeout_seconds"), System.Globalization.CultureInfo.InvariantCulture) / options.TimeScale);

    private TimeSpan Compressed(int seconds) => TimeSpan.FromSeconds(Math.Max(seconds / options.TimeScale, Math.Min(seconds, ShortestInterval.TotalSeconds)));
}
